import { Disclosure } from '@/components/ui/disclosure';
import type { LabelledField } from './labelled-field';
import { NumberField } from './number-field';
import type { PlaygroundWords } from './playground-words';

type ValueFieldsProps = {
  fields: readonly LabelledField[];
  values: Readonly<Record<string, string>>;
  onChange: (name: string, value: string) => void;
  text: PlaygroundWords['playground']['form'];
};

const helpId = 'values-help';

/** Every value of every answer, question by question, out of the way until somebody wants it. */
export function ValueFields({ fields, values, onChange, text }: ValueFieldsProps) {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return (
    <Disclosure summary={text.values}>
      <p id={helpId} className="max-w-measure text-small text-ink-2">
        {text.valuesHelp}
      </p>
      <div className="mt-4 flex flex-col gap-8">
        {groups.map((group) => (
          <fieldset key={group} className="min-w-0">
            <legend className="text-small font-semibold">{group}</legend>
            <div className="mt-2 flex flex-col gap-2">
              {fields
                .filter((field) => field.group === group)
                .map((field) => (
                  <NumberField
                    key={field.name}
                    field={field}
                    value={values[field.name] ?? ''}
                    changedMark={text.changed}
                    describedBy={helpId}
                    onChange={onChange}
                  />
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Disclosure>
  );
}
