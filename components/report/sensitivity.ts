import type { Route } from 'next';
import type { Language } from '@/lib/domain/assessment/bank';
import type { StoredResult } from '@/lib/domain/model/result';
import type { EvidenceFlip, GateLift, WeightFlip } from '@/lib/domain/model/turning-points';
import { formatList } from '@/lib/shared/format';
import { formatScoreTowards } from '@/lib/shared/format-towards';
import { message } from '@/lib/shared/message';
import { answerLabel } from './answer-words';
import { centralView, type CentralView } from './central-view';
import { ofHundred } from './frequency';
import type { ReportWords } from './report-source';
import { verdictMark } from './verdict-mark';
import { whatIfHref } from './what-if-href';

/** The nearest few; the rest would be a wall. */
const mostNamed = 4;

export interface LiftRow {
  key: string;
  without: string;
  verdict: ReturnType<typeof verdictMark>;
  share: string;
}

/** What holds a verdict and what would turn it besides other answers. Null where a report is too old to say. */
export interface Sensitivity {
  /** The answers that hold it, whether open ones matter, and which is worth most. Empty where nothing can be said. */
  holds: string[];
  tryNext: Route | null;
  weights: string[] | null;
  evidence: string[] | null;
  /** Empty where no constraint holds. */
  lifts: LiftRow[] | null;
  central: CentralView | null;
}

/**
 * The robustness of a verdict in words (N01, method 1.11).
 * @param order the two languages in the order in which the report's pictures show them
 * @param reportId the report to try answers on; null when the reader is not its owner
 */
export function sensitivityOf(
  result: StoredResult,
  order: readonly [Language, Language],
  reportId: string | null,
  words: ReportWords,
): Sensitivity {
  const { nextQuestion, weightFlips, evidenceFlips, gateLifts } = result;
  return {
    holds: holdsSentences(result, words),
    tryNext: reportId && nextQuestion ? whatIfHref(reportId, [], nextQuestion) : null,
    weights: weightFlips?.slice(0, mostNamed).map((flip) => weightSentence(flip, words)) ?? null,
    evidence: evidenceFlips?.slice(0, mostNamed).map((flip) => evidenceSentence(flip, words)) ?? null,
    lifts: gateLifts?.map((lift) => liftRow(lift, words)) ?? null,
    central: centralView(result, order, words),
  };
}

function holdsSentences({ decisive, locked, nextQuestion }: StoredResult, words: ReportWords): string[] {
  const { holds } = words.report.sensitivity;
  const names = (decisive ?? []).map((question) => words.answers[question].name);
  const held = [
    names.length > 0 ? message(holds.decisive, { count: names.length, answers: formatList(names) }) : '',
    locked === true ? holds.locked : locked === false ? holds.notLocked : '',
  ].filter(Boolean);
  if (nextQuestion) return [...held, message(holds.next, { question: words.answers[nextQuestion].name })];
  // By itself this would stand under "What holds it" and say nothing of it.
  return held.length > 0 ? [...held, holds.nothingOpen] : [];
}

function weightSentence({ criterion, multiplier, lean }: WeightFlip, { report }: ReportWords): string {
  const { more, less } = report.sensitivity.weights;
  return message(multiplier > 1 ? more : less, {
    criterion: report.criteria.names[criterion],
    times: multiplier,
    percent: multiplier,
    language: report.languages[lean],
  });
}

function evidenceSentence({ question, answer, from, to, lean }: EvidenceFlip, words: ReportWords): string {
  return message(words.report.sensitivity.evidence.change, {
    answer: answerLabel(words, question, answer),
    from: formatScoreTowards(from, words.plumbLine),
    to: formatScoreTowards(to, words.plumbLine),
    language: words.report.languages[lean],
  });
}

function liftRow({ gate, verdict, lean, probability }: GateLift, words: ReportWords): LiftRow {
  const { gates, languages, sensitivity } = words.report;
  return {
    key: gate,
    without: message(sensitivity.lifts.without, { gate: gates.items[gate].name }),
    verdict: verdictMark(verdict, words),
    share: message(sensitivity.lifts.share, {
      language: languages[lean],
      share: ofHundred(probability[lean], words),
    }),
  };
}
