import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

type FormSectionProps = { legend: ReactNode; help?: ReactNode; children: ReactNode; className?: string };

/** A group of fields under one heading, separated from the group above by a hairline. */
export function FormSection({ legend, help, children, className }: FormSectionProps) {
  return (
    <fieldset className={cn('min-w-0 border-t border-line pt-6', className)}>
      <legend className="heading float-start w-full text-h3">{legend}</legend>
      {help ? <p className="clear-both pt-1 text-small text-ink-2">{help}</p> : null}
      <div className="clear-both flex flex-col gap-6 pt-5">{children}</div>
    </fieldset>
  );
}
