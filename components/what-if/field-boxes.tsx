import { CheckboxField } from '@/components/ui/checkbox-field';
import { FieldName } from './field-name';
import type { FieldWords } from './panel-words';

type FieldBoxesProps = { field: FieldWords; start: readonly string[]; mark?: string };

/** A question with several answers, as boxes to tick. */
export function FieldBoxes({ field: { name, label, options }, start, mark }: FieldBoxesProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">
        <FieldName label={label} mark={mark} />
      </legend>
      {/* Says that the boxes were there, where none of them is ticked. */}
      <input type="hidden" name={name} value="" />
      <div className="flex flex-col gap-2 text-small">
        {options.map((option) => (
          <CheckboxField
            key={option.value}
            id={`field-${name}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            defaultChecked={start.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
