import { unknownAnswer } from '@/lib/domain/assessment/question-ids';
import type { StoredResult, Contribution } from '@/lib/domain/model/result';
import { formatTenths } from '@/lib/shared/format';
import { formatScoreTowards, formatTowards } from '@/lib/shared/format-towards';
import { message } from '@/lib/shared/message';
import { answerLabel, questionName, variesAnswer } from './answer-words';
import type { ReportWords } from './report-source';
import { shownTenths } from './waterfall-steps';

export interface ContributionRow {
  key: string;
  question: string;
  answer: string;
  support: string;
  most: string;
  points: string;
}

/** Every question that counts, in the engine's order, with what supports its value; the last row is the score. */
export function contributionRows(result: StoredResult, words: ReportWords): ContributionRow[] {
  const { table } = words.report.contributions;
  const tenths = shownTenths(result.contributions, result.score);
  const rows = result.contributions.map((each, index) => ({
    key: each.question,
    question: questionName(words, each.question),
    answer: each.answer === variesAnswer ? table.varies : answerLabel(words, each.question, each.answer),
    support: supportOf(each, words),
    most: formatTenths(Math.round(each.weight * 1000)),
    points: formatTowards(tenths[index] ?? 0, words.plumbLine),
  }));
  const sum = formatScoreTowards(result.score, words.plumbLine);
  return [...rows, { key: 'sum', question: table.sum, answer: '', support: '', most: '', points: sum }];
}

function supportOf({ answer, grade, claims }: Contribution, words: ReportWords): string {
  const { contributions: text, reasons } = words.report;
  if (answer === unknownAnswer) return '';
  const count = claims.length;
  if (count === 0 || grade === null) return message(reasons.support, { count });
  return message(text.supportClaims, { grade: text.grades[grade], count });
}
