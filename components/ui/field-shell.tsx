import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { FieldError } from './field-error';
import type { FieldIds } from './field-ids';

type FieldShellProps = {
  ids: FieldIds;
  label: ReactNode;
  /** A word beside the label, for example "optional". */
  mark?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
};

/** Label, help, the field itself and its error, in the order in which they are read. */
export function FieldShell({
  ids,
  label,
  mark,
  help,
  error,
  hideLabel,
  className,
  children,
}: FieldShellProps) {
  return (
    <div className={cn('flex min-w-0 flex-col gap-1.5', className)}>
      {/* One box where fields stand side by side (FieldPairs), else none. */}
      <div className="contents">
        <label htmlFor={ids.input} className={hideLabel ? 'sr-only' : 'font-medium'}>
          <span>{label}</span>
          {/* The space keeps two words apart where the label is read aloud or looked up by its name. */}{' '}
          {mark ? <span className="ms-2 text-small font-normal text-ink-3">{mark}</span> : null}
        </label>
        {help ? (
          <p id={ids.help} className="text-small text-ink-2">
            {help}
          </p>
        ) : null}
      </div>
      {children}
      <FieldError id={ids.error}>{error}</FieldError>
    </div>
  );
}
