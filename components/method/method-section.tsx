import type { ReactNode } from 'react';
import type { methodSections } from '@/lib/text/en/method';

type MethodSectionProps = {
  id: keyof typeof methodSections;
  heading: string;
  lead?: ReactNode;
  children: ReactNode;
};

/** One part of the method page, with an anchor of its own. */
export function MethodSection({ id, heading, lead, children }: MethodSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="border-t border-line pt-8">
      <h2 id={`${id}-heading`} className="heading text-h2">
        {heading}
      </h2>
      {lead ? <p className="mt-3 max-w-measure text-ink-2">{lead}</p> : null}
      <div className="mt-6">{children}</div>
    </section>
  );
}
