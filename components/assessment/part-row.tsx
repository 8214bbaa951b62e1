import type { MouseEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { TypedFields } from '@/lib/domain/assessment/part-rows';
import type { PartsWords } from './step-words';

type PartRowProps = {
  row: number;
  words: PartsWords;
  typed: TypedFields;
  error?: string;
  /** Missing where it is the only row. */
  onRemove?: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** One part of the system: its name, its share, how it meets the others, and what differs from the whole. */
export function PartRow({ row, words, typed, error, onRemove }: PartRowProps) {
  const start = (field: string, otherwise = '') => String(typed[`${field}-${row}`] ?? otherwise);
  const differs = words.questions.some((question) => start(question.id) !== '');
  return (
    <fieldset className="mt-8 min-w-0 border-t border-line pt-6 first-of-type:mt-4 first-of-type:border-t-0 first-of-type:pt-4">
      <legend className="heading float-start text-h3">{words.rows[row]?.legend}</legend>
      {onRemove ? (
        <Button
          type="submit"
          variant="quiet"
          size="dense"
          name="remove"
          value={row}
          aria-label={words.rows[row]?.remove}
          onClick={onRemove}
          className="float-end -me-3.5"
        >
          {words.remove}
        </Button>
      ) : null}
      <div className="clear-both grid gap-5 pt-4 sm:grid-cols-2">
        <TextField
          name={`name-${row}`}
          label={words.name}
          help={words.nameHelp}
          error={error}
          defaultValue={start('name')}
          maxLength={words.nameLength}
          dir="auto"
          wrapperClassName="sm:col-span-2"
        />
        <SelectField
          name={`share-${row}`}
          label={words.share}
          options={words.shares}
          defaultValue={start('share', 'medium')}
        />
        <SelectField
          name={`boundary-${row}`}
          label={words.boundary}
          options={words.boundaries}
          defaultValue={start('boundary', 'rpc')}
        />
      </div>
      <Disclosure summary={words.own} open={differs} className="mt-3">
        <p className="text-small text-ink-2">{words.ownHelp}</p>
        <div className="mt-4 grid gap-5 sm:grid-cols-2">
          {words.questions.map((question) => (
            <SelectField
              key={question.id}
              name={`${question.id}-${row}`}
              label={question.title}
              placeholder={words.asWhole}
              options={question.options}
              defaultValue={start(question.id)}
              wrapperClassName="justify-end"
            />
          ))}
        </div>
      </Disclosure>
    </fieldset>
  );
}
