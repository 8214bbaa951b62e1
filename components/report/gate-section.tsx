import type { ComponentProps } from 'react';
import { GateLead } from './gate-lead';
import { GateTable } from './gate-table';
import { SectionHeading } from './section-heading';

/** The constraints as a part of the report that is open: they decide. */
export function GateSection({ rows, others, text }: ComponentProps<typeof GateTable>) {
  return (
    <section aria-labelledby="gates">
      <SectionHeading id="gates" note={<GateLead rows={rows} text={text} />}>
        {text.heading}
      </SectionHeading>
      <GateTable rows={rows} others={others} text={text} />
    </section>
  );
}
