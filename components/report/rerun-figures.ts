import type { StoredResult } from '@/lib/domain/model/result';
import { formatPercent } from '@/lib/shared/format';
import { formatScoreTowards } from '@/lib/shared/format-towards';
import { message } from '@/lib/shared/message';
import type { ChangeRow } from './change-table';
import { ofHundred } from './frequency';
import { readingCounts } from './reading-counts';
import type { ReportWords } from './report-source';

type Figure = keyof ReportWords['report']['rerun']['figures']['rows'];

/** Verdict, figures and versions of two results, row by row. */
export function rerunFigures(then: StoredResult, now: StoredResult, words: ReportWords): ChangeRow[] {
  const { rows } = words.report.rerun.figures;
  const before = figuresOf(then, words);
  const after = figuresOf(now, words);
  return (Object.keys(rows) as Figure[]).map((key) => ({
    key,
    name: rows[key],
    then: before[key],
    now: after[key],
  }));
}

function figuresOf(result: StoredResult, words: ReportWords): Record<Figure, string> {
  const { ahead, score, range, probability, coverage, verdict, versions } = result;
  const { flips, languages, ofHundred: pattern, rerun } = words.report;
  const counts = readingCounts([probability.go, probability.equal, probability.rust]);
  const [go = '', equal = '', rust = ''] = counts.map((count) => message(pattern, { count }));
  return {
    verdict: flips.verdicts[verdict],
    ahead: message(rerun.figures.ahead, {
      language: languages[ahead > 0.5 ? 'rust' : 'go'],
      share: ofHundred(Math.max(ahead, 1 - ahead), words),
    }),
    score: formatScoreTowards(score, words.plumbLine),
    range: message(rerun.figures.range, {
      low: formatScoreTowards(range.low, words.plumbLine),
      high: formatScoreTowards(range.high, words.plumbLine),
    }),
    go,
    equal,
    rust,
    coverage: formatPercent(coverage),
    ...versions,
  };
}
