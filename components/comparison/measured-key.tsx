import type { comparisonText } from '@/lib/text/en/comparison';
import { MeasuredStrip } from './measured-strip';
import type { MeasuredLine } from './measured-view';

type MeasuredKeyProps = { text: (typeof comparisonText)['measured']['legend'] };

const sample = { language: 'go' as const, value: '', span: '', marks: [], bar: null };
const spread: MeasuredLine = {
  ...sample,
  isMeasured: true,
  isHatched: false,
  marks: [{ key: 'value', at: 50, isHollow: false }],
  bar: { from: 10, to: 90 },
};
const hatched: MeasuredLine = { ...sample, isMeasured: false, isHatched: true };

/** What the drawings of the figures mean. */
export function MeasuredKey({ text }: MeasuredKeyProps) {
  const entries = [
    { line: spread, words: text.spread },
    { line: hatched, words: text.absent },
  ];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-2">
      {entries.map(({ line, words }) => (
        <li key={words} className="flex items-center gap-2.5">
          <span className="w-12 shrink-0">
            <MeasuredStrip line={line} ticks={[]} size="row" />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
