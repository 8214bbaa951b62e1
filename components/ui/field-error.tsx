import type { ReactNode } from 'react';
import { Icon } from './icon';

/** What is wrong with one field and what to do. Draws nothing when there is nothing to say. */
export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className="flex gap-2 text-small font-medium text-error">
      <Icon name="alert" className="mt-[0.2em]" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
