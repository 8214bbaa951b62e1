import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { Report } from '@/lib/domain/report/build-report';
import { formatPercent } from '@/lib/shared/format';
import { formatScoreTowards, formatTowards } from '@/lib/shared/format-towards';
import { barScale } from './bar-scale';
import type { ReportWords } from './report-source';
import { shownTenths, toneOf, type Bar } from './waterfall-steps';

/** One criterion: its bar from the middle, and its weight for the table. */
export interface CriterionBar extends Bar {
  weight: string;
}

/** All criteria, with what their shown points add up to. */
export interface CriteriaBars {
  bars: CriterionBar[];
  zero: number;
  sum: string;
}

/** The points grouped by criterion, the largest first; the shown numbers add up to the shown score. */
export function criteriaBars(
  { result, criteria }: Report,
  sides: LanguageSides,
  words: ReportWords,
): CriteriaBars {
  const scale = barScale(
    criteria.map((each) => each.value),
    sides,
  );
  const tenths = shownTenths(criteria, result.score);
  const zero = scale.place(0);
  return {
    zero,
    sum: formatScoreTowards(result.score, words.plumbLine),
    bars: criteria.map((each, index) => ({
      key: each.criterion,
      label: words.report.criteria.names[each.criterion],
      points: formatTowards(tenths[index] ?? 0, words.plumbLine),
      weight: formatPercent(each.weight),
      tone: toneOf(each.value),
      from: zero,
      to: scale.place(each.value),
    })),
  };
}
