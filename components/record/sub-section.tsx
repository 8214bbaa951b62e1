import type { ReactNode } from 'react';

type SubSectionProps = { id: string; heading: string; lead: string; children: ReactNode };

/** A smaller matter within a part of the record. */
export function SubSection({ id, heading, lead, children }: SubSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h3 id={id} className="heading text-h3">
        {heading}
      </h3>
      <p className="mt-1 max-w-measure text-ink-2">{lead}</p>
      <div className="mt-4">{children}</div>
    </section>
  );
}
