import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { GlidingLine } from './gliding-line';
import type { VerdictView } from './verdict-view';
import type { VerdictWords } from './verdict-words';

type VerdictSideProps = {
  id: string;
  className?: string;
  heading: string;
  view: VerdictView;
  pictureTitle: string;
  equalBand: number;
  sides: LanguageSides;
  words: VerdictWords;
};

/** One verdict beside another: the instrument, the sentence, how sure. */
export function VerdictSide(props: VerdictSideProps) {
  const { id, className, heading, view, pictureTitle, equalBand, sides, words } = props;
  return (
    <div className={className}>
      <h3 id={`${id}-heading`} className="text-small font-semibold text-ink-2">
        {heading}
      </h3>
      <GlidingLine
        size="small"
        id={`${id}-line`}
        className="mt-4"
        equalBand={equalBand}
        sides={sides}
        labels={words.picture}
        title={pictureTitle}
        {...view.picture}
      />
      <p className="heading mt-4 text-h3">{view.headline}</p>
      <p className="mt-2 text-small text-ink-2">{[view.because, view.frequency].filter(Boolean).join(' ')}</p>
    </div>
  );
}
