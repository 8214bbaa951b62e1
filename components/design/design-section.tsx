import type { ReactNode } from 'react';

type DesignSectionProps = { id: string; title: string; note: string; children: ReactNode };

/** A chapter of the page of parts. */
export function DesignSection({ id, title, note, children }: DesignSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-14 first-of-type:mt-10">
      <h2 id={id} tabIndex={-1} className="heading text-h2">
        {title}
      </h2>
      <p className="mt-2 mb-6 max-w-measure text-ink-2">{note}</p>
      {children}
    </section>
  );
}
