import type { ReactNode } from 'react';

/** What is wrong with one field and what to do. Draws nothing when there is nothing to say. */
export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className="flex gap-2 text-small font-medium text-error">
      <svg aria-hidden="true" viewBox="0 0 16 16" className="mt-[0.2em] size-4 shrink-0">
        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 4.2v4.6M8 11.1v.6" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
      <span className="min-w-0">{children}</span>
    </p>
  );
}
