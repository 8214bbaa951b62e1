import type { ReactNode } from 'react';

type CostSectionProps = { id: string; heading: string; lead?: string; children: ReactNode };

/** One part of the answer, with an anchor of its own. */
export function CostSection({ id, heading, lead, children }: CostSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-14 border-t border-line pt-8">
      <h2 id={`${id}-heading`} className="heading text-h2">
        {heading}
      </h2>
      {lead ? <p className="mt-3 max-w-measure text-ink-2">{lead}</p> : null}
      <div className="mt-6">{children}</div>
    </section>
  );
}
