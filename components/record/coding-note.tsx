import type { codingAgreement } from '@/lib/domain/record/coding-agreement';
import { CodingTable } from './coding-table';
import type { RecordWords } from './record-words';

type CodingNoteProps = { agreement: typeof codingAgreement; words: RecordWords };

/** How answers were made from texts, and how far two coders agreed. */
export function CodingNote({ agreement, words }: CodingNoteProps) {
  const { coding } = words.record;
  return (
    <section aria-labelledby="coding">
      <h2 id="coding" className="heading text-h2">
        {coding.heading}
      </h2>
      <p className="mt-5 max-w-measure">{coding.body}</p>
      {agreement.length > 0 ? <CodingTable rows={agreement} words={words} /> : null}
    </section>
  );
}
