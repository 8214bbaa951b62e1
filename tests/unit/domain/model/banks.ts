import { fc } from '@fast-check/vitest';
import type {
  Bank,
  BankParameters,
  Condition,
  CriterionId,
  Gate,
  ScoredOption,
  ScoredQuestion,
  SplitParameters,
} from '@/lib/domain/assessment/bank';
import { criterionIds } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { componentQuestionIds, mandateOptions, priorityOptions } from '@/lib/domain/assessment/question-ids';
import { optionsIn } from '@/lib/domain/assessment/question-sets';
import { singleQuestionIdsV1 } from './documents';

/**
 * Any sound bank over the questions people are asked: other values, weights, criteria, prices, gates
 * and thresholds than those of the released one. What holds for all of these does not hang on a value
 * that somebody may change tomorrow. Few readings, because no exact property needs many.
 */
export function banks(samples = 200): fc.Arbitrary<Bank> {
  return fc
    .record({
      seed: fc.nat(),
      parameters: parameters(samples),
      split: splitParameters(),
      criteria: fc.tuple(...criterionIds.map((id) => fc.record({ id: fc.constant(id), base: weight }))),
      scored: scoredQuestions(),
      gates: fc.subarray([...bankV1.gates], { maxLength: 5 }).chain((some) => fc.tuple(...some.map(gate))),
      priorities: priorities(),
    })
    .map(({ scored, ...bank }) =>
      named({ version: 'v1', model: 'custom', ...bank, questions: [...scored, ...unscored] }),
    );
}

/** A failure names the bank instead of printing 90 values; seed and path bring it back. */
function named(bank: Bank): Bank {
  return Object.defineProperty(bank, fc.toStringMethod, { value: () => `some bank with seed ${bank.seed}` });
}

const scoredInV1 = bankV1.questions.filter((question) => question.role === 'score');
const unscored = bankV1.questions.filter((question) => question.role !== 'score');

/** Evenly spread round numbers; most of the doubles in a range lie right beside zero. */
export function hundredths(least: number, most: number): fc.Arbitrary<number> {
  const [min, max] = [Math.round(least * 100), Math.round(most * 100)];
  return fc.integer({ min, max }).map((number) => number / 100);
}

const weight = hundredths(0.5, 2);
const fit = hundredths(0, 1);
const someCriteria = fc.subarray([...criterionIds], { minLength: 1, maxLength: 6 });

function parameters(samples: number): fc.Arbitrary<BankParameters> {
  return fc.record({
    spread: hundredths(0.35, 0.5),
    spreadStated: hundredths(0.1, 0.35),
    sigmaModel: hundredths(0.05, 0.2),
    delta: hundredths(0.01, 0.08),
    tau: hundredths(0.55, 0.9),
    minimumCoverage: hundredths(0.1, 0.7),
    openGateCap: hundredths(0.5, 0.95),
    samples: fc.constant(samples),
    splitSamples: fc.constant(Math.min(100, samples)),
    halfWidth: fc.record({ A: hundredths(0.01, 0.1), B: hundredths(0.1, 0.2), C: hundredths(0.2, 0.4) }),
  });
}

function splitParameters(): fc.Arbitrary<SplitParameters> {
  const price = hundredths(0, 0.2);
  const size = hundredths(1, 5);
  return fc.record({
    kappa: fc.record({ 'one-only': price, 'if-justified': price, 'already-several': price, unknown: price }),
    boundary: fc.record({ none: price, rpc: price, queue: price, 'shared-process': price }),
    share: fc.record({ small: size, medium: size, large: size }),
    teamCriteria: someCriteria,
  });
}

/** Every scored question in some criterion, every criterion with a question, shares that sum to 1. */
function scoredQuestions(): fc.Arbitrary<ScoredQuestion[]> {
  const extra = scoredInV1.length - criterionIds.length;
  return fc
    .tuple(
      fc.shuffledSubarray([...criterionIds], { minLength: criterionIds.length }),
      fc.array(fc.constantFrom(...criterionIds), { minLength: extra, maxLength: extra }),
      fc.tuple(...scoredInV1.map(scoredQuestion)),
    )
    .map(([each, more, questions]) => withShares(questions, [...each, ...more]));
}

function scoredQuestion({ id, options }: ScoredQuestion): fc.Arbitrary<Omit<ScoredQuestion, 'criterion'>> {
  return fc.record({
    role: fc.constant('score' as const),
    id: fc.constant(id),
    share: weight,
    options: fc.tuple(
      ...options.map((option) =>
        fc.record({
          id: fc.constant(option.id),
          uGo: fit,
          uRust: fit,
          grade: fc.constantFrom('A', 'B', 'C'),
          effort: fc.constantFrom('free', 'costly', 'fixed'),
          claims: fc.constant(option.claims),
        }),
      ),
    ),
  });
}

function withShares(
  questions: readonly Omit<ScoredQuestion, 'criterion'>[],
  criteria: readonly CriterionId[],
): ScoredQuestion[] {
  const placed = questions.map((question, at): ScoredQuestion => ({
    ...question,
    criterion: criteria[at] as CriterionId,
  }));
  return placed.map((question) => {
    const siblings = placed.filter((each) => each.criterion === question.criterion);
    return { ...question, share: question.share / siblings.reduce((sum, each) => sum + each.share, 0) };
  });
}

/** A gate of the bank that excludes what it likes, on conditions of its own. */
function gate({ id, question, claims }: Gate): fc.Arbitrary<Gate> {
  return fc.record({
    id: fc.constant(id),
    excludes: fc.constantFrom('go', 'rust'),
    when: fc.oneof(
      { arbitrary: simpleCondition(), weight: 4 },
      { arbitrary: fc.record({ not: simpleCondition() }), weight: 1 },
      { arbitrary: fc.record({ any: conditions() }), weight: 2 },
      { arbitrary: fc.record({ all: conditions() }), weight: 5 },
    ),
    question: fc.constant(question),
    lift: fc.constant(id),
    reversible: fc.boolean(),
    claims: fc.constant(claims),
  });
}

function conditions(): fc.Arbitrary<Condition[]> {
  const part = fc.oneof(
    { arbitrary: simpleCondition(), weight: 4 },
    { arbitrary: fc.record({ not: simpleCondition() }), weight: 1 },
  );
  return fc.array(part, { minLength: 2, maxLength: 3 });
}

function simpleCondition(): fc.Arbitrary<Condition> {
  // Parts answer some questions for themselves; gates on those tell the parts apart.
  const asked = fc.oneof(
    fc.constantFrom(...componentQuestionIds),
    fc.constantFrom('mandate' as const, ...singleQuestionIdsV1),
  );
  return asked.chain((question) => {
    const options: readonly string[] = question === 'mandate' ? mandateOptions : optionsIn('v1', question);
    const is = fc.subarray([...options], { minLength: 1, maxLength: Math.ceil(options.length / 2) });
    return fc.record({ question: fc.constant(question), is });
  });
}

function priorities(): fc.Arbitrary<Bank['priorities']> {
  return fc.record({
    multipliers: fc.tuple(hundredths(2, 4), hundredths(1.5, 2), hundredths(1, 1.5)),
    criteria: fc.record(Object.fromEntries(priorityOptions.map((id) => [id, someCriteria]))),
  });
}

/** The bank with something else about one option of a question. */
export function withOption(
  bank: Bank,
  question: string,
  option: string,
  changed: Partial<ScoredOption>,
): Bank {
  const questions = bank.questions.map((each) =>
    each.role === 'score' && each.id === question
      ? { ...each, options: each.options.map((one) => (one.id === option ? { ...one, ...changed } : one)) }
      : each,
  );
  return { ...bank, questions };
}

/** The bank with the weight of one criterion multiplied. */
export function weighing(bank: Bank, criterion: string, factor: number): Bank {
  const criteria = bank.criteria.map((each) =>
    each.id === criterion ? { ...each, base: each.base * factor } : each,
  );
  return { ...bank, criteria };
}

/** Two different options of one scored question. */
export const optionPairs = fc
  .constantFrom(...scoredInV1)
  .chain(({ id, options }) =>
    fc
      .shuffledSubarray([...options], { minLength: 2, maxLength: 2 })
      .map(([left, right]) => ({ question: id, left: left!.id, right: right!.id })),
  );

/** Questions whose answers hide others, so that an answer moves the score by more than its own value. */
export const hidingQuestions: readonly string[] = ['situation', 'target', 'go-experience', 'rust-experience'];

/** Several scored questions that hide no other, each with its first three options. */
export const severalQuestions = fc.subarray(
  scoredInV1
    .filter(({ id }) => !hidingQuestions.includes(id))
    .map(({ id, options }) => ({ question: id, options: options.map((option) => option.id).slice(0, 3) })),
  { minLength: 4 },
);
