import type { RefObject } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { SelectField } from '@/components/ui/select-field';
import { useScripted } from '@/components/ui/use-scripted';
import { sampleCaseIds } from '@/lib/domain/assessment/sample-cases';
import { filled } from '@/lib/shared/filled';
import type { LabelledField } from './labelled-field';
import { NumberGroup } from './number-group';
import type { PlaygroundWords } from './playground-words';
import { ValueFields } from './value-fields';

type ModelFormProps = {
  form: RefObject<HTMLFormElement | null>;
  fields: readonly LabelledField[];
  values: Readonly<Record<string, string>>;
  /** What the chosen worked example is about. */
  about: string;
  onChange: (name: string, value: string) => void;
  words: PlaygroundWords;
};

/** Every number that may be changed. Without scripts its button asks the server, by a plain address. */
export function ModelForm({ form, fields, values, about, onChange, words }: ModelFormProps) {
  const isScripted = useScripted();
  const { form: text } = words.playground;
  const ofKind = (kind: LabelledField['kind']) => fields.filter((field) => field.kind === kind);
  const [firstWeight] = ofKind('weight');
  const shared = {
    values,
    onChange,
    changedMark: text.changed,
    slider: isScripted ? ('drawn' as const) : ('kept' as const),
  };
  return (
    <form ref={form} action="/method/playground" method="get" className="flex flex-col gap-8">
      <SelectField
        name="case"
        label={text.case}
        help={about}
        value={values.case ?? ''}
        onChange={(event) => onChange('case', event.target.value)}
        options={sampleCaseIds.map((id) => ({ value: id, label: words.cases.names[id] ?? id }))}
      />
      <NumberGroup
        id="weights"
        legend={text.weights}
        help={filled(text.weightsHelp, { ...firstWeight?.bounds })}
        fields={ofKind('weight')}
        {...shared}
      />
      <NumberGroup id="parameters" legend={text.parameters} fields={ofKind('parameter')} {...shared} />
      <ValueFields fields={ofKind('value')} values={values} onChange={onChange} text={text} />
      <button type="submit" className={buttonClass('primary', 'regular', 'self-start')}>
        {text.submit}
      </button>
    </form>
  );
}
