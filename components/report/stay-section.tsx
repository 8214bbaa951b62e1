import type { reportText } from '@/lib/text/en/report';
import { SectionHeading } from './section-heading';
import { StayContent } from './stay-content';
import type { StayView } from './stay-view';

type StaySectionProps = { view: StayView; text: (typeof reportText)['stay'] };

/** Keeping the language of today: what speaks for it, what for moving, and what to fix instead (N07). */
export function StaySection({ view, text }: StaySectionProps) {
  return (
    <section aria-labelledby="stay">
      <SectionHeading id="stay" note={view.note}>
        {view.heading}
      </SectionHeading>
      <StayContent view={view} text={text} />
    </section>
  );
}
