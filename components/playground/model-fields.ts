import { criterionIds, type Bank, type CriterionId } from '@/lib/domain/assessment/bank';
import type { SingleQuestionId } from '@/lib/domain/assessment/question-ids';
import {
  customBounds,
  customParameters,
  type Bounds,
  type CustomParameter,
  type ModelOverrides,
} from '@/lib/domain/model/custom-bank';

/** One number of the model that may be changed, by the name of its field in the form and in the address. */
export type ModelField = { name: string; bounds: Bounds; released: number } & (
  | { kind: 'weight'; criterion: CriterionId }
  | { kind: 'parameter'; parameter: CustomParameter }
  | { kind: 'value'; question: SingleQuestionId; option: string }
);

/** Every number of a bank that may be changed: weights, parameters, then values in the order of the questions. */
export function modelFields(bank: Bank): ModelField[] {
  return [
    ...criterionIds.map((criterion): ModelField => ({
      kind: 'weight',
      name: `w.${criterion}`,
      criterion,
      bounds: customBounds.weight,
      released: bank.criteria.find(({ id }) => id === criterion)?.base ?? 1,
    })),
    ...customParameters.map((parameter): ModelField => ({
      kind: 'parameter',
      name: parameter === 'sigmaModel' ? 'sigma' : parameter,
      parameter,
      bounds: customBounds[parameter],
      released: bank.parameters[parameter],
    })),
    ...valueFields(bank),
  ];
}

function valueFields(bank: Bank): ModelField[] {
  return bank.questions.flatMap((question) =>
    question.role === 'score'
      ? question.options.map((option): ModelField => ({
          kind: 'value',
          name: `v.${question.id}.${option.id}`,
          question: question.id,
          option: option.id,
          bounds: customBounds.value,
          released: Math.round((option.uRust - option.uGo) * 1000) / 1000,
        }))
      : [],
  );
}

/** Numbers by field name as overrides of a bank; numbers that equal the released ones are no overrides. */
export function overridesOf(
  fields: readonly ModelField[],
  numbers: Readonly<Record<string, number>>,
): ModelOverrides {
  const overrides: ModelOverrides = { weights: {}, parameters: {}, values: {} };
  for (const field of fields) {
    const number = numbers[field.name];
    if (number === undefined || number === field.released) continue;
    if (field.kind === 'weight') overrides.weights[field.criterion] = number;
    else if (field.kind === 'parameter') overrides.parameters[field.parameter] = number;
    else overrides.values[field.question] = { ...overrides.values[field.question], [field.option]: number };
  }
  return overrides;
}
