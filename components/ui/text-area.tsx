import type { ComponentProps, ReactNode } from 'react';
import { fieldClass } from './field-class';
import { describedBy, fieldIds } from './field-ids';
import { FieldShell } from './field-shell';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'name'> & {
  name: string;
  label: ReactNode;
  mark?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  hideLabel?: boolean;
  dense?: boolean;
  wrapperClassName?: string;
};

/** Several lines of text. Grows with what is typed where the browser can do it. */
export function TextArea(props: TextAreaProps) {
  const { id, name, label, mark, help, error, hideLabel, dense, wrapperClassName, className, ...rest } =
    props;
  const ids = fieldIds(name, id);
  return (
    <FieldShell {...{ ids, label, mark, help, error, hideLabel }} className={wrapperClassName}>
      <textarea
        id={ids.input}
        name={name}
        rows={4}
        className={fieldClass(
          { dense, invalid: Boolean(error) },
          className ?? 'field-sizing-content min-h-28',
        )}
        aria-describedby={describedBy(ids, help, error)}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
    </FieldShell>
  );
}
