import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import type { AssessmentResult, Contribution } from '@/lib/domain/model/result';
import { formatPercent, formatTenths } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { answerLabel, answerWhy, variesAnswer } from './answer-words';
import type { ReportWords } from './report-source';

const mostFor = 3;
const mostAgainst = 2;
const mostUnknown = 3;

/** One reason: the answer given, why it argues, and what supports that. */
export interface Reason {
  key: string;
  label: string;
  why: string;
  support: string;
}

/** The three columns under the verdict. */
export interface Reasons {
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

/** The strongest answers for and against the leading language, and what is not known, largest effect first. */
export function reasonsOf(result: AssessmentResult, words: ReportWords): Reasons {
  const { reasons: text, languages } = words.report;
  const { lean } = result;
  const sign = lean === 'rust' ? 1 : -1;
  const hidden = openQuestions(result).length - mostUnknown;
  const leading = { language: languages[lean] };
  const other = { language: languages[lean === 'rust' ? 'go' : 'rust'] };
  return {
    forHeading: message(text.for, leading),
    for: strongest(result, sign, mostFor).map((each) => reasonOf(each, words)),
    noneFor: message(text.noneFor, leading),
    againstHeading: message(text.against, other),
    against: strongest(result, -sign, mostAgainst).map((each) => reasonOf(each, words)),
    noneAgainst: message(text.noneFor, other),
    unknown: unknownReasons(result, words),
    moreUnknown: hidden > 0 ? message(text.moreUnknown, { count: hidden }) : '',
    coverage: message(text.coverage, { percent: formatPercent(result.coverage) }),
  };
}

function strongest(result: AssessmentResult, sign: number, most: number): Contribution[] {
  return result.contributions
    .filter(({ value, answer }) => value * sign > 0 && answer !== unknownAnswer)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, most);
}

function reasonOf({ question, answer, claims }: Contribution, words: ReportWords): Reason {
  return {
    key: question,
    label: answerLabel(words, question, answer),
    why: answer === variesAnswer ? words.report.reasons.varies : answerWhy(words, question, answer),
    support: message(words.report.reasons.support, { count: claims.length }),
  };
}

/** What is not known, with the question that is worth most first; it may be one that only closes a gate. */
function openQuestions({ unknowns, nextQuestion }: AssessmentResult): QuestionId[] {
  const open = unknowns.map((each) => each.question).filter((question) => question !== nextQuestion);
  return nextQuestion ? [nextQuestion, ...open] : open;
}

function unknownReasons(result: AssessmentResult, words: ReportWords): Reason[] {
  const { reasons: text } = words.report;
  const swings = new Map(result.unknowns.map((each) => [each.question, each.swing]));
  return openQuestions(result)
    .slice(0, mostUnknown)
    .map((question) => {
      const swing = swings.get(question) ?? 0;
      const points = formatTenths(Math.round(swing * 1000));
      return {
        key: question,
        label: words.answers[question].name,
        why: swing > 0 ? message(text.unknownEffect, { points }) : text.unknownGate,
        support: question === result.nextQuestion ? text.settleFirst : '',
      };
    });
}
