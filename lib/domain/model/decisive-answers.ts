import type { AnswersDocument } from '../assessment/answers-document';
import { unknownAnswer, type QuestionId } from '../assessment/question-ids';
import type { CompiledBank } from './compiled-bank';
import { judge, type Judgement, type Method } from './judge';
import { countingMethod, screeningMethod } from './methods';
import type { Contribution, VerdictResult } from './result';
import { isTooCloseToCall } from './variants';

/**
 * The answers that carry a named language (method 1.11): every answer against it stays, those for it
 * are set to unknown and come back one by one, the largest first, until the verdict holds. Null where
 * points do not name the language of the verdict; empty where a constraint that moves no points decides
 * alone. Estimates say where to look; the set that is returned was counted in full. How much is
 * answered is taken from the document as it is, or the rule about too few answers would decide.
 */
export function decisiveAnswers(
  compiled: CompiledBank,
  document: AnswersDocument,
  base: Judgement,
  { verdict, byPoints, contributions }: VerdictResult,
): QuestionId[] | null {
  if ((verdict !== 'go' && verdict !== 'rust') || byPoints.verdict !== verdict) return null;
  const supporters = supportersOf(contributions, verdict === 'rust' ? 1 : -1);
  const counting = countingMethod(compiled.bank.parameters);
  const judged = (count: number, method: Method): Judgement =>
    judge(compiled, withoutAnswers(document, supporters.slice(count)), method, { coverage: base.coverage });
  for (let count = 0; count < supporters.length; count += 1) {
    const estimate = judged(count, screeningMethod);
    if (estimate.verdict !== verdict && !isTooCloseToCall(compiled, estimate)) continue;
    if (judged(count, counting).verdict === verdict) return supporters.slice(0, count);
  }
  return supporters;
}

function supportersOf(contributions: readonly Contribution[], side: 1 | -1): QuestionId[] {
  return contributions
    .filter((each) => side * each.value > 0)
    .sort((left, right) => side * (right.value - left.value) || (left.question < right.question ? -1 : 1))
    .map((each) => each.question);
}

/** The document with some questions not known, neither for the whole nor for any part. */
function withoutAnswers(document: AnswersDocument, questions: readonly QuestionId[]): AnswersDocument {
  const unknown = Object.fromEntries(questions.map((question) => [question, unknownAnswer]));
  const components = document.components?.map((component) => ({
    ...component,
    answers: { ...component.answers, ...unknown },
  }));
  return {
    ...document,
    answers: { ...document.answers, ...unknown },
    ...(components ? { components } : {}),
  };
}
