import type { ComponentProps, ReactNode } from 'react';
import { fieldClass } from './field-class';
import { describedBy, fieldIds } from './field-ids';
import { FieldShell } from './field-shell';
import { Icon } from './icon';

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectFieldProps = Omit<ComponentProps<'select'>, 'name' | 'size'> & {
  name: string;
  label: ReactNode;
  options: readonly SelectOption[];
  /** First entry with the empty value, for example "Choose a country". */
  placeholder?: string;
  mark?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  hideLabel?: boolean;
  dense?: boolean;
  wrapperClassName?: string;
};

/** A native list to choose one entry from. */
export function SelectField(props: SelectFieldProps) {
  const { id, name, label, mark, help, error, hideLabel, dense, wrapperClassName, className, ...more } =
    props;
  const { options, placeholder, ...rest } = more;
  const ids = fieldIds(name, id);
  return (
    <FieldShell {...{ ids, label, mark, help, error, hideLabel }} className={wrapperClassName}>
      <span className="relative block">
        <select
          id={ids.input}
          name={name}
          className={fieldClass(
            { dense, invalid: Boolean(error) },
            className ?? 'appearance-none pe-10 text-ellipsis',
          )}
          aria-describedby={describedBy(ids, help, error)}
          aria-invalid={error ? true : undefined}
          {...rest}
        >
          {placeholder !== undefined ? <option value="">{placeholder}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute end-3.5 top-1/2 -translate-y-1/2 text-ink-2"
        />
      </span>
    </FieldShell>
  );
}
