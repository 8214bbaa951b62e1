import type { ChangeEvent, ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { ChoiceRow, type Choice } from './choice-row';
import { FieldError } from './field-error';
import { describedBy, fieldIds } from './field-ids';

type ChoiceListProps = {
  name: string;
  /** May hold the heading of the page: `<h1>` inside a legend is allowed and read once. */
  legend: ReactNode;
  legendClassName?: string;
  hideLegend?: boolean;
  help?: ReactNode;
  error?: ReactNode;
  type?: 'radio' | 'checkbox';
  choices: readonly Choice[];
  /** Uncontrolled start value: one for radio buttons, several for checkboxes. */
  defaultValue?: string | readonly string[];
  /** Controlled value; needs `onChange`. */
  value?: string | readonly string[];
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
  required?: boolean;
  className?: string;
  id?: string;
};

/** Radio buttons or checkboxes as rows between hairlines, each with its consequence and the key that picks it. */
export function ChoiceList(props: ChoiceListProps) {
  const {
    name,
    legend,
    legendClassName,
    hideLegend,
    help,
    error,
    type = 'radio',
    choices,
    className,
    id,
  } = props;
  const ids = fieldIds(name, id);
  return (
    <fieldset className={cn('min-w-0', className)} aria-describedby={describedBy(ids, help, error)}>
      <legend className={hideLegend ? 'sr-only' : cn('w-full', legendClassName ?? 'font-medium')}>
        {legend}
      </legend>
      {help ? (
        <div id={ids.help} className="mt-3 text-ink-2">
          {help}
        </div>
      ) : null}
      {error ? (
        <div className="mt-3">
          <FieldError id={ids.error}>{error}</FieldError>
        </div>
      ) : null}
      <div className={cn('border-b border-line', hideLegend && !help && !error ? null : 'mt-4')}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            choice={choice}
            // The first row carries the field's own id, so that an error summary leads to it.
            id={index === 0 ? ids.input : `${ids.input}-${choice.value}`}
            name={name}
            type={type}
            invalid={Boolean(error)}
            required={props.required && type === 'radio'}
            onChange={props.onChange}
            {...checkedProps(choice.value, props)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function checkedProps(own: string, { value, defaultValue }: ChoiceListProps) {
  const holds = (chosen: string | readonly string[]) =>
    typeof chosen === 'string' ? chosen === own : chosen.includes(own);
  if (value !== undefined) return { checked: holds(value) };
  return defaultValue === undefined ? {} : { defaultChecked: holds(defaultValue) };
}
