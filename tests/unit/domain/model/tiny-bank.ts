import type { Bank, CriterionId, Effort, ScoredQuestion } from '@/lib/domain/assessment/bank';
import { criterionIds } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { type SingleQuestionId } from '@/lib/domain/assessment/question-ids';
import { optionsIn } from '@/lib/domain/assessment/question-sets';

/** Directions of the options that argue for a language; the other options of a question say nothing. */
export type TinyQuestions = Partial<Record<SingleQuestionId, Record<string, number>>>;

/**
 * A bank of a few scored questions of equal weight, each alone in its criterion, without gates, prices
 * or doubt: the score is the mean of the directions, and it names a language beyond .05 on either side.
 */
export function tinyBank(asked: TinyQuestions, changed: Partial<Bank> = {}): Bank {
  const ids = Object.keys(asked) as SingleQuestionId[];
  const questions = ids.map((id, at) => scored(id, criterionIds[at] as CriterionId, asked[id] ?? {}));
  const price = { 'one-only': 0, 'if-justified': 0, 'already-several': 0, unknown: 0 };
  return {
    ...bankV1,
    model: 'custom',
    parameters: {
      ...bankV1.parameters,
      ...{ spread: 1e-6, spreadStated: 1e-6, sigmaModel: 0.005, delta: 0.047, tau: 0.7 },
      ...{ minimumCoverage: 0, samples: 20, splitSamples: 20 },
      halfWidth: { A: 1e-6, B: 1e-6, C: 1e-6 },
    },
    split: {
      kappa: price,
      boundary: { none: 0, rpc: 0, queue: 0, 'shared-process': 0 },
      share: { small: 1, medium: 2, large: 3 },
      teamCriteria: [],
    },
    criteria: ids.map((_, at) => ({ id: criterionIds[at] as CriterionId, base: 1 })),
    questions: [...questions, ...bankV1.questions.filter((question) => question.role !== 'score')],
    gates: [],
    ...changed,
  };
}

function scored(
  id: SingleQuestionId,
  criterion: CriterionId,
  directions: Record<string, number>,
): ScoredQuestion {
  const options = optionsIn('v1', id).map((option: string) => {
    const direction = directions[option] ?? 0;
    const effort: Effort = 'free';
    return {
      id: option,
      uGo: (1 - direction) / 2,
      uRust: (1 + direction) / 2,
      grade: 'A' as const,
      effort,
      claims: [],
    };
  });
  return { role: 'score', id, criterion, share: 1, options };
}
