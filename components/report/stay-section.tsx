import type { reportText } from '@/lib/text/en/report';
import { SectionHeading } from './section-heading';
import type { StayView } from './stay-view';

type StaySectionProps = { view: StayView; text: (typeof reportText)['stay'] };

/** Keeping the language of today: what speaks for it, what for moving, and what to fix instead (N07). */
export function StaySection({ view, text }: StaySectionProps) {
  return (
    <section aria-labelledby="stay">
      <SectionHeading id="stay" note={view.note}>
        {view.heading}
      </SectionHeading>
      <div className="mt-5 grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
        <Sentences heading={text.for} sentences={view.for} empty={text.nothingFor} />
        <Sentences heading={text.against} sentences={view.against} empty={text.nothingAgainst} />
      </div>
      {view.fixes.length > 0 ? <Fixes fixes={view.fixes} heading={text.fixesHeading} /> : null}
      {view.limits ? <p className="mt-6 max-w-measure text-small text-ink-2">{view.limits}</p> : null}
    </section>
  );
}

type SentencesProps = { heading: string; sentences: readonly string[]; empty: string };

function Sentences({ heading, sentences, empty }: SentencesProps) {
  return (
    <div>
      <h3 className="heading pb-3 text-h3">{heading}</h3>
      <ul className="border-t border-line">
        {(sentences.length > 0 ? sentences : [empty]).map((sentence) => (
          <li key={sentence} className="border-b border-line py-3 text-ink-2">
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fixes({ fixes, heading }: { fixes: StayView['fixes']; heading: string }) {
  return (
    <>
      <h3 id="fixes" className="heading mt-10 pb-3 text-h3">
        {heading}
      </h3>
      <ul aria-labelledby="fixes" className="grid gap-x-12 md:grid-cols-2">
        {fixes.map((fix) => (
          <li key={fix.key} className="break-inside-avoid border-t border-line py-3.5">
            <p className="font-semibold">{fix.title}</p>
            <p className="mt-1 text-small text-ink-2">{fix.body}</p>
            <p className="mt-1.5 text-fine text-ink-2">{fix.from}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
