import type { LabelledField } from './labelled-field';
import { NumberField } from './number-field';

type NumberGroupProps = {
  id: string;
  legend: string;
  help?: string;
  fields: readonly LabelledField[];
  values: Readonly<Record<string, string>>;
  changedMark: string;
  slider: 'drawn' | 'kept';
  onChange: (name: string, value: string) => void;
};

/** Numbers that belong together, in two columns where there is room. */
export function NumberGroup({ id, legend, help, fields, values, ...field }: NumberGroupProps) {
  return (
    <fieldset className="@container min-w-0">
      <legend className="heading text-h3">{legend}</legend>
      {help ? (
        <p id={`${id}-help`} className="mt-1 max-w-measure text-small text-ink-2">
          {help}
        </p>
      ) : null}
      <div className="mt-4 grid gap-x-10 gap-y-4 @min-[34rem]:grid-cols-2">
        {fields.map((each) => (
          <NumberField
            key={each.name}
            field={each}
            value={values[each.name] ?? ''}
            describedBy={help ? `${id}-help` : undefined}
            {...field}
          />
        ))}
      </div>
    </fieldset>
  );
}
