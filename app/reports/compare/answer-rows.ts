import type { AnswerCell, AnswerRow } from '@/components/comparing/answer-table';
import { answerLabel, questionName } from '@/components/report/answer-words';
import type { ReportWords } from '@/components/report/report-source';
import { shownTenths } from '@/components/report/waterfall-steps';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { StoredResult } from '@/lib/domain/model/result';
import type { AnswerComparison, AnswerSide, GivenAnswer } from '@/lib/domain/report/compare-answers';
import type { ReportComparison } from '@/lib/domain/report/compare-reports';
import { formatScoreTowards, formatTowards } from '@/lib/shared/format-towards';
import { isolated } from '@/lib/shared/isolated';
import { message } from '@/lib/shared/message';
import { roundedParts } from '@/lib/shared/rounded-parts';
import type { comparingText } from '@/lib/text/en/comparing';

/** All text that a comparison is made of. */
export interface ComparisonWords extends ReportWords {
  comparing: typeof comparingText;
}

/** The difference of two scores in tenths of a point, as the two scores shown have it. */
export function shownDifference(earlier: StoredResult, later: StoredResult): number {
  return Math.round(later.score * 1000) - Math.round(earlier.score * 1000);
}

/** Every compared answer in words, in order, and the row of the scores that each column adds up to. */
export function answerRows(
  { answers }: ReportComparison,
  earlier: StoredResult,
  later: StoredResult,
  words: ComparisonWords,
): { changed: AnswerRow[]; same: AnswerRow[]; sum: AnswerRow } {
  const total = shownDifference(earlier, later);
  const differences = roundedParts(
    answers.map(({ difference }) => difference * 1000),
    total,
  );
  const pointsThen = pointsByQuestion(earlier, words);
  const pointsNow = pointsByQuestion(later, words);
  const rows = answers.map((each, index) => ({
    isChanged: each.isChanged,
    row: {
      key: each.question,
      question: questionName(words, each.question),
      earlier: cellOf(each.question, each.earlier, pointsThen, words),
      later: cellOf(each.question, each.later, pointsNow, words),
      difference: isScored(each) ? formatTowards(differences[index] ?? 0, words.plumbLine) : '',
    },
  }));
  return {
    changed: rows.filter(({ isChanged }) => isChanged).map(({ row }) => row),
    same: rows.filter(({ isChanged }) => !isChanged).map(({ row }) => row),
    sum: {
      key: 'sum',
      question: words.comparing.compare.answers.sum,
      earlier: { lines: [], points: scorePoints(earlier, words) },
      later: { lines: [], points: scorePoints(later, words) },
      difference: formatTowards(total, words.plumbLine),
    },
  };
}

/** Whether the question adds to a score in either report; constraints, priorities and the like never do. */
function isScored({ earlier, later }: AnswerComparison): boolean {
  return earlier.points !== null || later.points !== null;
}

/** Points as the report itself shows them, so that one number never reads in two ways. */
function pointsByQuestion(
  { contributions, score }: StoredResult,
  words: ComparisonWords,
): Map<QuestionId, string> {
  const tenths = shownTenths(contributions, score);
  return new Map(
    contributions.map(({ question }, index) => [
      question,
      formatTowards(tenths[index] ?? 0, words.plumbLine),
    ]),
  );
}

function scorePoints({ score }: StoredResult, words: ComparisonWords): string {
  return formatScoreTowards(score, words.plumbLine);
}

function cellOf(
  question: QuestionId,
  { answer }: AnswerSide,
  points: ReadonlyMap<QuestionId, string>,
  words: ComparisonWords,
): AnswerCell {
  const { part } = words.comparing.compare.answers;
  const lines =
    answer.kind === 'varies'
      ? answer.parts.map((each) =>
          message(part, { part: isolated(each.name), answer: givenWords(question, each.answer, words) }),
        )
      : [givenWords(question, answer, words)];
  return { lines, points: points.get(question) ?? '' };
}

function givenWords(question: QuestionId, answer: GivenAnswer, words: ComparisonWords): string {
  const { answers } = words.comparing.compare;
  switch (answer.kind) {
    case 'given':
      return answerLabel(words, question, answer.value);
    case 'not-sure':
      return answers.notSure;
    case 'unanswered':
      return answers.unanswered;
    case 'not-asked':
      return answers.notAsked;
  }
}
