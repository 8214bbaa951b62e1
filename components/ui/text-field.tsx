import type { ComponentProps, ReactNode } from 'react';
import { fieldClass } from './field-class';
import { describedBy, fieldIds } from './field-ids';
import { FieldShell } from './field-shell';

type TextFieldProps = Omit<ComponentProps<'input'>, 'name' | 'size'> & {
  name: string;
  label: ReactNode;
  mark?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  hideLabel?: boolean;
  dense?: boolean;
  /** Class of the wrapper, for width and place in a grid. */
  wrapperClassName?: string;
};

/** One line of text, a number, a date, a password: whatever `type` says. */
export function TextField(props: TextFieldProps) {
  const { id, name, label, mark, help, error, hideLabel, dense, wrapperClassName, className, ...rest } =
    props;
  const ids = fieldIds(name, id);
  return (
    <FieldShell {...{ ids, label, mark, help, error, hideLabel }} className={wrapperClassName}>
      <input
        id={ids.input}
        name={name}
        className={fieldClass({ dense, invalid: Boolean(error) }, className)}
        aria-describedby={describedBy(ids, help, error)}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
    </FieldShell>
  );
}
