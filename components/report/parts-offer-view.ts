import type { Route } from 'next';
import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import type { StoredResult } from '@/lib/domain/model/result';
import { formatTenths } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { answerLabel } from './answer-words';
import { ofHundred } from './frequency';
import type { ReportWords } from './report-source';
import { offeredPartsHref } from './what-if-href';

/** The two parts that the answers point to, in words. */
export interface PartsOfferView {
  lead: string;
  parts: string[];
  outcome: string;
  /** What was filled in without an answer; empty where nothing was. */
  assumed: string;
  /** Where the parts can be looked at and changed; null for a reader who cannot. */
  href: Route | null;
}

/** Null where the answers describe one system, or parts already. */
export function partsOfferView(
  { partsOffer }: StoredResult,
  reportId: string | null,
  words: ReportWords,
): PartsOfferView | null {
  if (!partsOffer) return null;
  const { partsOffer: text, languages, flips } = words.report;
  const { apart, parts, verdict, gain, probability } = partsOffer;
  const home = parts.find(({ role }) => role !== apart)?.language ?? 'go';
  const isAssumed = parts.some(({ answers }) => answers.workload === 'compute-kernel');
  return {
    lead: message(text[apart], { home: languages[home] }),
    parts: parts.map(({ role, answers, language }) => {
      const known = Object.entries(answers).filter(([, answer]) => answer !== unknownAnswer);
      const labels = known.map(([question, answer]) => answerLabel(words, question as QuestionId, answer));
      return message(text.part, {
        part: text.roles[role],
        answers: labels.length > 0 ? labels.join('; ') : text.nothing,
        language: languages[language],
      });
    }),
    outcome: message(verdict === 'split' ? text.split : text.open, {
      gain: formatTenths(Math.round(gain * 1000)),
      share: ofHundred(probability, words),
      verdict: flips.verdicts[verdict],
    }),
    assumed: isAssumed ? text.assumed : '',
    href: reportId ? offeredPartsHref(reportId) : null,
  };
}
