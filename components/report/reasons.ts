import type { Route } from 'next';
import type { Language } from '@/lib/domain/assessment/bank';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { StoredResult, Contribution } from '@/lib/domain/model/result';
import type { VerdictReasons } from '@/lib/domain/report/verdict-reasons';
import { formatPercent, formatTenths } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { answerLabel, answerWhy, questionName, variesAnswer } from './answer-words';
import type { ReportWords } from './report-source';
import { whatIfHref } from './what-if-href';

const mostUnknown = 3;

/** One reason: the answer given, why it argues, and in short what supports that. */
export interface Reason {
  key: QuestionId;
  label: string;
  why: string;
  support: string;
  /** Where its answers can be tried; null where it has one, or its reader cannot. */
  tryHref: Route | null;
}

/** The three columns under the verdict. */
export interface Reasons {
  /** The language of the first column. */
  language: Language;
  forHeading: string;
  for: Reason[];
  noneFor: string;
  againstHeading: string;
  against: Reason[];
  noneAgainst: string;
  unknown: Reason[];
  moreUnknown: string;
  coverage: string;
}

/**
 * The strongest answers for and against the leading language, and what is not known.
 * @param ownId the report to try answers on; null when the reader is not its owner
 */
export function reasonsOf(
  result: StoredResult,
  reasons: VerdictReasons,
  ownId: string | null,
  words: ReportWords,
): Reasons {
  const { reasons: text, languages } = words.report;
  const leading = { language: languages[reasons.language] };
  const other = { language: languages[reasons.language === 'rust' ? 'go' : 'rust'] };
  const hidden = openQuestions(result).length - mostUnknown;
  return {
    language: reasons.language,
    forHeading: message(text.for, leading),
    for: reasons.for.map((each) => reasonOf(each, words)),
    noneFor: message(text.noneFor, leading),
    againstHeading: message(text.against, other),
    against: reasons.against.map((each) => reasonOf(each, words)),
    noneAgainst: message(text.noneFor, other),
    unknown: unknownReasons(result, ownId, words),
    moreUnknown: hidden > 0 ? message(text.moreUnknown, { count: hidden }) : '',
    coverage: message(text.coverage, { percent: formatPercent(result.coverage) }),
  };
}

function reasonOf({ question, answer, claims }: Contribution, words: ReportWords): Reason {
  const { varies, support } = words.report.reasons;
  return {
    key: question,
    label: answerLabel(words, question, answer),
    why: answer === variesAnswer ? varies : answerWhy(words, question, answer),
    support: message(support, { count: claims.length }),
    tryHref: null,
  };
}

/** What is not known, with the question that is worth most first; it may be one that only closes a gate. */
function openQuestions({ unknowns, nextQuestion }: StoredResult): QuestionId[] {
  const open = unknowns.map((each) => each.question).filter((question) => question !== nextQuestion);
  return nextQuestion ? [nextQuestion, ...open] : open;
}

function unknownReasons(result: StoredResult, ownId: string | null, words: ReportWords): Reason[] {
  const { reasons: text } = words.report;
  const swings = new Map(result.unknowns.map((each) => [each.question, each.swing]));
  return openQuestions(result)
    .slice(0, mostUnknown)
    .map((question) => {
      const swing = swings.get(question) ?? 0;
      const points = formatTenths(Math.round(swing * 1000));
      return {
        key: question,
        label: questionName(words, question),
        why: swing > 0 ? message(text.unknownEffect, { points }) : text.unknownGate,
        support: question === result.nextQuestion ? text.settleFirst : '',
        tryHref: ownId ? whatIfHref(ownId, [], question) : null,
      };
    });
}
