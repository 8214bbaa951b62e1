import { Disclosure } from '@/components/ui/disclosure';
import { message } from '@/lib/shared/message';
import type { reportText } from '@/lib/text/en/report';
import type { StayView } from './stay-view';

/** Reasons each way that are open. */
const shownAtOnce = 3;

type StayContentProps = { view: StayView; text: (typeof reportText)['stay'] };

/** What speaks for staying, what for moving, and what to fix instead (N07); its heading is drawn by its place. */
export function StayContent({ view, text }: StayContentProps) {
  return (
    <>
      <div className="mt-4 grid items-start gap-x-8 gap-y-8 @min-[44rem]/doc:grid-cols-2">
        <Sentences heading={text.for} sentences={view.for} empty={text.nothingFor} more={text.more} />
        <Sentences
          heading={text.against}
          sentences={view.against}
          empty={text.nothingAgainst}
          more={text.more}
        />
      </div>
      {view.fixes.length > 0 ? <Fixes fixes={view.fixes} heading={text.fixesHeading} /> : null}
      {view.limits ? <p className="mt-6 max-w-measure text-small text-ink-2">{view.limits}</p> : null}
    </>
  );
}

type SentencesProps = { heading: string; sentences: readonly string[]; empty: string; more: string };

function Sentences({ heading, sentences, empty, more: moreText }: SentencesProps) {
  const more = sentences.slice(shownAtOnce);
  return (
    <div>
      <h3 className="heading pb-3 text-h3">{heading}</h3>
      <SentenceList sentences={sentences.length > 0 ? sentences.slice(0, shownAtOnce) : [empty]} />
      {more.length > 0 ? (
        <Disclosure dense summary={message(moreText, { count: more.length })} className="mt-1">
          <SentenceList sentences={more} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function SentenceList({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="border-t border-line">
      {sentences.map((sentence) => (
        <li key={sentence} className="border-b border-line py-3 text-ink-2">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

function Fixes({ fixes, heading }: { fixes: StayView['fixes']; heading: string }) {
  return (
    <>
      <h3 id="fixes" className="heading mt-8 pb-3 text-h3">
        {heading}
      </h3>
      <ul aria-labelledby="fixes" className="grid gap-x-8 @min-[44rem]/doc:grid-cols-2">
        {fixes.map((fix) => (
          <li key={fix.key} className="break-inside-avoid border-t border-line py-3.5">
            <p className="font-semibold">{fix.title}</p>
            <p className="mt-1 text-small text-ink-2">{fix.body}</p>
            <p className="mt-1.5 text-small text-ink-3">{fix.from}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
