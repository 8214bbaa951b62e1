import { CheckboxField } from '@/components/ui/checkbox-field';
import { CopyField } from '@/components/ui/copy-field';
import { FormSection } from '@/components/ui/form-section';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { designText } from '@/lib/text/en/design';
import { ChoiceSpecimen } from './choice-specimen';
import { Specimen, type SpecimenState, type Theme } from './specimen';

type FieldProps = {
  name: string;
  label: string;
  help?: string;
  mark?: string;
  error?: string;
  disabled?: boolean;
  dense?: boolean;
};

/** The states that every kind of field has, in one order; `field` draws one of them. */
function fieldStates(
  { states, samples }: typeof designText,
  prefix: string,
  field: (props: FieldProps) => SpecimenState['part'],
): SpecimenState[] {
  const { label } = samples;
  const list: [string, Omit<FieldProps, 'name'>][] = [
    [states.usual, { label }],
    [states.help, { label, help: samples.help }],
    [states.marked, { label, mark: samples.mark }],
    [states.invalid, { label, error: samples.problem }],
    [states.disabled, { label, disabled: true }],
    [states.dense, { label, dense: true }],
    [states.long, { label: samples.longLabel }],
  ];
  return list.map(([state, props], index) => ({
    state,
    part: field({ name: `${prefix}-${index}`, ...props }),
  }));
}

/** What is filled in: every field in every state. */
export function FieldSpecimens({ text }: { text: typeof designText }) {
  const { states, samples } = text;
  const options = Object.entries(samples.options).map(([value, label]) => ({ value, label }));
  const inHebrew = (part: SpecimenState['part']): SpecimenState => ({
    state: states.rtl,
    part: <div dir="rtl">{part}</div>,
  });
  const select = (props: FieldProps) => <SelectField options={options} {...props} />;
  const select0 = (theme: Theme) => (
    <SelectField
      name={`select-none-${theme}`}
      label={samples.select}
      options={options}
      placeholder={samples.placeholder}
    />
  );
  return (
    <>
      <Specimen
        file="components/ui/text-field.tsx"
        text={text}
        draw={(theme) => [
          ...fieldStates(text, `text-${theme}`, (props) => (
            <TextField defaultValue={props.error ? '' : samples.value} {...props} />
          )),
          {
            state: states.readOnly,
            part: (
              <TextField
                name={`text-ro-${theme}`}
                label={samples.label}
                defaultValue={samples.value}
                readOnly
              />
            ),
          },
          inHebrew(
            <TextField
              name={`text-rtl-${theme}`}
              label={samples.label}
              defaultValue={samples.rtlName}
              dir="auto"
            />,
          ),
        ]}
      />
      <Specimen
        file="components/ui/text-area.tsx"
        text={text}
        draw={(theme) => [
          ...fieldStates(text, `area-${theme}`, (props) => (
            <TextArea defaultValue={props.error ? '' : samples.area} {...props} />
          )),
          inHebrew(
            <TextArea
              name={`area-rtl-${theme}`}
              label={samples.label}
              defaultValue={samples.rtlName}
              dir="auto"
            />,
          ),
        ]}
      />
      <Specimen
        file="components/ui/select-field.tsx"
        text={text}
        draw={(theme) => [
          { state: states.placeholder, part: select0(theme) },
          ...fieldStates(text, `select-${theme}`, select),
          inHebrew(select({ name: `select-rtl-${theme}`, label: samples.select })),
        ]}
      />
      <Specimen
        file="components/ui/checkbox-field.tsx"
        text={text}
        draw={(theme) => {
          const box = (key: string, props: object) => (
            <CheckboxField name={`box-${key}-${theme}`} label={samples.checkbox} {...props} />
          );
          return [
            { state: states.usual, part: box('usual', {}) },
            { state: states.chosen, part: box('on', { defaultChecked: true }) },
            { state: states.help, part: box('help', { help: samples.help }) },
            { state: states.invalid, part: box('wrong', { error: samples.problem }) },
            { state: states.disabled, part: box('off', { disabled: true }) },
            { state: states.long, part: box('long', { label: samples.longLabel }) },
            inHebrew(box('rtl', { defaultChecked: true })),
          ];
        }}
      />
      <ChoiceSpecimen text={text} />
      <Specimen
        file="components/ui/copy-field.tsx"
        text={text}
        draw={(theme) => [
          {
            state: states.usual,
            part: (
              <CopyField
                id={`copy-${theme}`}
                label={samples.addressLabel}
                value={samples.address}
                copyLabel={samples.copy}
                copiedLabel={samples.copied}
                help={samples.help}
              />
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/form-section.tsx"
        text={text}
        draw={(theme) => [
          {
            state: states.usual,
            part: (
              <FormSection legend={samples.section} help={samples.help}>
                <TextField name={`section-${theme}`} label={samples.label} />
              </FormSection>
            ),
          },
        ]}
      />
    </>
  );
}
