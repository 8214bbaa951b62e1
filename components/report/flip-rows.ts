import type { Effort } from '@/lib/domain/assessment/bank';
import { unknownAnswer } from '@/lib/domain/assessment/question-ids';
import type { AssessmentResult, Flip, FlipChange, Verdict } from '@/lib/domain/model/result';
import type { MarkTone } from '@/components/ui/language-mark';
import { message } from '@/lib/shared/message';
import { answerLabel } from './answer-words';
import type { ReportWords } from './report-source';

export interface FlipRow {
  key: string;
  changes: { key: string; to: string; from: string }[];
  effort: string;
  verdict: { tone: MarkTone; label: string };
}

/** What would change the verdict, in the engine's order: the smallest and easiest changes first. */
export function flipRows(result: AssessmentResult, words: ReportWords): FlipRow[] {
  return result.flips.map((flip) => ({
    key: flip.changes.map((change) => `${change.question}:${String(change.to)}`).join(' '),
    changes: flip.changes.map((change) => changeWords(change, words)),
    effort: words.report.flips.efforts[effortOf(flip)],
    verdict: verdictMark(flip.verdict, words),
  }));
}

/** A verdict as a mark for tables. */
function verdictMark(verdict: Verdict, words: ReportWords): { tone: MarkTone; label: string } {
  const tone = verdict === 'go' || verdict === 'rust' ? verdict : 'neutral';
  return { tone, label: words.report.flips.verdicts[verdict] };
}

function changeWords({ question, from, to }: FlipChange, words: ReportWords): FlipRow['changes'][number] {
  const answer = answerLabel(words, question, from);
  return {
    key: question,
    to: answerLabel(words, question, to),
    from: message(words.report.flips.insteadOf, { answer }),
  };
}

/** A set of changes takes what its hardest change takes; an answer that was open only has to be found. */
function effortOf({ changes }: Flip): Effort | 'open' {
  const efforts = new Set(changes.map(({ effort, from }) => (from === unknownAnswer ? 'open' : effort)));
  const hardestFirst = ['fixed', 'costly', 'open', 'free'] as const;
  return hardestFirst.find((effort) => efforts.has(effort)) ?? 'free';
}
