import { readingsOf100 } from '@/components/plumb-line/readings';
import type { Language } from '@/lib/domain/assessment/bank';
import type { VerdictSummary } from '@/lib/domain/report/verdict-summary';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { message } from '@/lib/shared/message';
import { decidingGates } from './deciding-gates';
import { readingCounts } from './reading-counts';
import type { ReportWords } from './report-source';

/** How sure, in words. */
export interface Frequency {
  sentence: string;
  /** The part of the sentence to stress: "78 of 100". */
  share: string;
  /** How the readings divide, where that adds to the sentence; else empty. */
  parts: string;
  /** Share of readings with Rust ahead as it may be shown: an open gate caps it. */
  shownAhead: number;
}

/** Verdicts beside which nobody should read how clearly one language is better. */
const withoutParts: readonly Verdict[] = ['stay', 'not-enough-information'];

/** The verdict's confidence as frequencies out of 100 readings, never more than two digits (method 1.8). */
export function frequencyOf(result: VerdictSummary, words: ReportWords): Frequency {
  const { report } = words;
  const leader: Language = result.ahead > 0.5 ? 'rust' : 'go';
  const counted = Math.max(result.ahead, 1 - result.ahead);
  const isDecidedByGate = decidingGates(result).length > 0;
  const cap = isDecidedByGate ? undefined : result.confidenceCap?.[leader];
  const shown = Math.min(counted, cap ?? 1);
  const share = ofHundred(shown, words);
  const isCapped = readingsOf100(shown) < readingsOf100(counted);
  const isTie = readingsOf100(counted) === 50;
  const pattern = isCapped
    ? report.frequencyCapped
    : isDecidedByGate
      ? report.frequencyByPoints
      : isTie
        ? report.frequencyTie
        : result.verdict === 'stay'
          ? report.frequencyStay
          : report.frequency;
  return {
    sentence: message(pattern, {
      share,
      language: report.languages[leader],
      verdict: report.flips.verdicts[result.byPoints.verdict],
      uncapped: ofHundred(counted, words),
    }),
    share,
    parts:
      isCapped || isTie || withoutParts.includes(result.verdict) ? '' : clearParts(result, leader, words),
    shownAhead: leader === 'rust' ? shown : 1 - shown,
  };
}

/** "78 of 100", from 1 to 99. */
export function ofHundred(probability: number, words: ReportWords): string {
  return message(words.report.ofHundred, { count: readingsOf100(probability) });
}

function clearParts({ probability }: VerdictSummary, leader: Language, { report }: ReportWords): string {
  const opposite: Language = leader === 'rust' ? 'go' : 'rust';
  const [own = 0, equal = 0, against = 0] = readingCounts([
    probability[leader],
    probability.equal,
    probability[opposite],
  ]);
  return message(report.clearParts, {
    language: report.languages[leader],
    other: report.languages[opposite],
    own,
    equal,
    opposite: against,
  });
}

/** What the score alone would say, where an honest outcome or a split came before it; else empty. */
export function byPointsSentence(result: VerdictSummary, { report }: ReportWords): string {
  const { verdict, byPoints } = result;
  // Beside staying, the frequency says which of the two would be ahead.
  const isSaid = verdict === 'go' || verdict === 'rust' || verdict === 'either' || verdict === 'stay';
  return isSaid ? '' : report.byPoints[byPoints.verdict];
}
