import type { Favours } from '@/lib/domain/evidence/claim';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';

type ClaimCountsProps = { counts: Record<Favours, number>; text: (typeof comparisonText)['counts'] };

/** How many claims speak for whom, as a footnote in words: the numbers say what was collected and are no score (F18). */
export function ClaimCounts({ counts, text }: ClaimCountsProps) {
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return (
    <p className="mt-8 max-w-measure text-small text-ink-2">
      {message(text.line, { ...counts, count })} {text.note}
    </p>
  );
}
