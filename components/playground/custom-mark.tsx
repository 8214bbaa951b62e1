import { Notice } from '@/components/ui/notice';
import { filled } from '@/lib/shared/filled';
import type { ModelView } from './model-view';
import type { PlaygroundWords } from './playground-words';

type CustomMarkProps = { view: ModelView; isUntouched: boolean; words: PlaygroundWords };

/**
 * Says that this is no verdict of ours. Where the pictures would be scrolled away, it stays at the top and
 * carries the custom verdict along.
 */
export function CustomMark({ view, isUntouched, words: { playground, plumbLine } }: CustomMarkProps) {
  const { mark, verdict } = playground;
  const ofHundred = filled(verdict.ofHundred, { language: plumbLine[view.lean], count: view.ahead });
  return (
    <div className="z-10 max-lg:sticky max-lg:top-0 print:static">
      <Notice kind="warning" title={mark.title}>
        <p className="max-lg:hidden">{isUntouched ? `${mark.body} ${mark.untouched}` : mark.body}</p>
        <p aria-hidden="true" className="lg:hidden">
          {`${verdict.verdicts[view.verdict]}. ${ofHundred}.`}
        </p>
      </Notice>
    </div>
  );
}
