import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { choiceMarkClass } from './choice-mark-class';
import { FieldError } from './field-error';
import { describedBy, fieldIds } from './field-ids';

type CheckboxFieldProps = Omit<ComponentProps<'input'>, 'name' | 'type'> & {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  wrapperClassName?: string;
};

/** One box to tick, with its label at the right. Submits `value` (default "yes") when ticked. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { id, name, label, help, error, wrapperClassName, className, value = 'yes', ...rest } = props;
  const ids = fieldIds(name, id);
  return (
    <div className={cn('flex flex-col gap-1.5', wrapperClassName)}>
      <div className="flex gap-3">
        <input
          type="checkbox"
          id={ids.input}
          name={name}
          value={value}
          className={choiceMarkClass(
            'checkbox',
            cn('mt-[0.18rem]', error ? 'border-error' : null, className),
          )}
          aria-describedby={describedBy(ids, help, error)}
          aria-invalid={error ? true : undefined}
          {...rest}
        />
        <div className="min-w-0">
          <label htmlFor={ids.input}>{label}</label>
          {help ? (
            <p id={ids.help} className="mt-0.5 text-small text-ink-2">
              {help}
            </p>
          ) : null}
        </div>
      </div>
      <FieldError id={ids.error}>{error}</FieldError>
    </div>
  );
}
