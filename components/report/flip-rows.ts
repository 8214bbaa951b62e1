import type { Route } from 'next';
import type { LineMarkView } from '@/components/plumb-line/line-mark';
import type { MarkTone } from '@/components/ui/language-mark';
import { unknownAnswer } from '@/lib/domain/assessment/question-ids';
import type { ChangeEffort } from '@/lib/domain/model/changeability';
import type { StoredResult, Flip, FlipChange } from '@/lib/domain/model/result';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { flipScene } from '@/lib/domain/report/verdict-scene';
import { capitalised } from '@/lib/shared/capitalised';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { answerLabel } from './answer-words';
import type { ReportWords } from './report-source';
import { verdictMark } from './verdict-mark';
import { whatIfHref } from './what-if-href';

export interface FlipRow {
  key: string;
  changes: { key: string; to: string; from: string }[];
  /** All changes in one phrase, for those who hear a link without its row. */
  summary: string;
  effort: string;
  verdict: { tone: MarkTone; label: string };
  line: LineMarkView;
  /** Where the changed answers can be tried; null for a reader who cannot. */
  tryHref: Route | null;
}

/**
 * What would change the verdict, in the engine's order: what can be found out first, then what can be decided,
 * then what costs; the smallest changes first (N01).
 * @param reportId the report to try a change on; null when the reader is not its owner
 */
export function flipRows(
  result: StoredResult,
  reportId: string | null,
  sides: LanguageSides,
  words: ReportWords,
): FlipRow[] {
  return result.flips.map((flip, index) => {
    const changes = flip.changes.map((change) => changeWords(change, words));
    return {
      key: flip.changes.map((change) => `${change.question}:${String(change.to)}`).join(' '),
      changes,
      summary: formatList(changes.map((change) => change.to)),
      effort: words.report.flips.efforts[effortOf(flip)],
      verdict: markOf(flip, result, words),
      line: {
        id: `flip-line-${index}`,
        scene: flipScene(flip, result.stay?.language ?? null),
        score: flip.score,
        sides,
      },
      tryHref: reportId ? whatIfHref(reportId, flip.changes) : null,
    };
  });
}

/** Staying names the language of today, where it has a name. */
function markOf({ verdict }: Flip, { stay }: StoredResult, words: ReportWords): FlipRow['verdict'] {
  const mark = verdictMark(verdict, words);
  const isNamed = verdict === 'stay' && stay?.language && stay.language !== 'other';
  if (!isNamed) return mark;
  const { flips, stay: text } = words.report;
  return { ...mark, label: message(flips.stayNamed, { current: text.languages[stay.language ?? 'other'] }) };
}

function changeWords({ question, from, to }: FlipChange, words: ReportWords): FlipRow['changes'][number] {
  const answer = answerLabel(words, question, from);
  return {
    key: question,
    to: capitalised(answerLabel(words, question, to)),
    from: message(words.report.flips.insteadOf, { answer }),
  };
}

/** A set of changes takes what its hardest change takes; an answer that was open only has to be found. */
function effortOf({ changes }: Flip): ChangeEffort | 'open' {
  const efforts = new Set(changes.map(({ effort, from }) => (from === unknownAnswer ? 'open' : effort)));
  const hardestFirst = ['fixed', 'costly', 'cost', 'decide', 'free', 'open', 'find-out'] as const;
  return hardestFirst.find((effort) => efforts.has(effort)) ?? 'free';
}
