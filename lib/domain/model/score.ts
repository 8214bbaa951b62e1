import type { CompiledBank } from './compiled-bank';
import { givenAnswers, type Part } from './parts';
import type { Position } from './position';
import type { Contribution, CriterionValue } from './result';
import type { Weights } from './weights';
import { unknownAnswer, type QuestionId } from '../assessment/question-ids';

/** Stands for the answer where the parts of a system, or the people asked, differ. */
const variesAnswer = 'varies';

/** Sum of the contributions alone: omega times direction, in canonical order (method 1.5). */
export function scoreOf(compiled: CompiledBank, weights: Float64Array, position: Position): number {
  let score = 0;
  compiled.questions.forEach((question, at) => {
    score += (weights[question.criterion] ?? 0) * question.share * (position.direction[at] ?? 0);
  });
  return score;
}

/**
 * What each answer adds, in canonical order; added up in that order they are the score exactly
 * (method 1.5: with "unknown" as the baseline these are the Shapley values). Hidden questions are left out.
 */
export function contributionsOf(
  compiled: CompiledBank,
  weights: Float64Array,
  position: Position,
  parts: readonly Part[],
): Contribution[] {
  return compiled.questions.flatMap((question, at) => {
    if (!position.visible[at]) return [];
    const weight = (weights[question.criterion] ?? 0) * question.share;
    const answers = new Set(parts.flatMap((part) => saidOn(part, question.id)));
    const options = [...answers].flatMap((answer) => question.options.get(answer) ?? []);
    const single = answers.size === 1;
    return {
      question: question.id,
      criterion: criterionAt(compiled, question.criterion),
      answer: single ? ([...answers][0] ?? unknownAnswer) : variesAnswer,
      value: weight * (position.direction[at] ?? 0),
      weight,
      grade: single ? (options[0]?.grade ?? null) : null,
      claims: [...new Set(options.flatMap((option) => option.claims))],
    };
  });
}

function saidOn(part: Part, question: QuestionId): string[] {
  const given = givenAnswers(part, question).map(String);
  return given.length > 0 ? given : [unknownAnswer];
}

/** The same points grouped by criterion, with the share that each has of the whole weight. */
export function criteriaOf(
  compiled: CompiledBank,
  weights: Weights,
  contributions: readonly Contribution[],
): CriterionValue[] {
  return compiled.criteria.map((criterion, at) => ({
    criterion: criterion.id,
    value: contributions.reduce((sum, each) => (each.criterion === criterion.id ? sum + each.value : sum), 0),
    weight: (weights.criteria[at] ?? 0) / weights.total,
  }));
}

function criterionAt(compiled: CompiledBank, at: number): CriterionValue['criterion'] {
  const criterion = compiled.criteria[at];
  if (!criterion) throw new RangeError(`no criterion at ${at}`);
  return criterion.id;
}
