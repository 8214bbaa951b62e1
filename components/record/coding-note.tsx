import type { JudgedAgreement } from '@/lib/domain/record/coding-agreement';
import { CodingTable } from './coding-table';
import type { RecordWords } from './record-words';

type CodingNoteProps = {
  agreement: readonly JudgedAgreement[];
  /** Questions whose answer follows from one noted field. */
  translated: number;
  words: RecordWords;
};

/** How answers were made from texts, by whom, and how far two codings agreed. */
export function CodingNote({ agreement, translated, words }: CodingNoteProps) {
  const { coding } = words.record;
  return (
    <section aria-labelledby="coding">
      <h2 id="coding" className="heading text-h2">
        {coding.heading}
      </h2>
      <p className="mt-5 max-w-measure">{coding.body}</p>
      <p className="mt-4 max-w-measure">{coding.quotes}</p>
      {agreement.length > 0 ? <CodingTable rows={agreement} translated={translated} words={words} /> : null}
    </section>
  );
}
