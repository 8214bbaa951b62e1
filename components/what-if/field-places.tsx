import { SelectField } from '@/components/ui/select-field';
import { unknownAnswer } from '@/lib/domain/assessment/question-ids';
import type { whatIfText } from '@/lib/text/en/what-if';
import { FieldName } from './field-name';
import type { FieldWords } from './panel-words';

type FieldPlacesProps = {
  field: FieldWords;
  start: readonly string[];
  mark?: string;
  text: (typeof whatIfText)['panel'];
};

/** A ranking as one list for each place. Empty places are passed over; none at all means "not sure". */
export function FieldPlaces({ field: { name, label, options }, start, mark, text }: FieldPlacesProps) {
  const choices = options.filter(({ value }) => value !== unknownAnswer);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">
        <FieldName label={label} mark={mark} />
      </legend>
      <div className="flex flex-col gap-2">
        {text.places.map((place, at) => (
          <SelectField
            key={place}
            id={`field-${name}-${at}`}
            name={name}
            label={place}
            hideLabel
            placeholder={text.noPriority}
            options={choices}
            defaultValue={choices.some(({ value }) => value === start[at]) ? start[at] : ''}
            dense
          />
        ))}
      </div>
    </fieldset>
  );
}
