import { fc } from '@fast-check/vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankOf } from '@/lib/domain/assessment/banks';
import type { Answers, AnswersDocument, ComponentInput } from '@/lib/domain/assessment/answers-document';
import {
  boundaryKinds,
  componentQuestionIds,
  componentShares,
  mandateOptions,
  priorityOptions,
  singleOptionsV1,
  singleQuestionIds,
  type BankVersion,
  type SingleQuestionId,
} from '@/lib/domain/assessment/question-ids';
import { isAskedIn, optionsIn } from '@/lib/domain/assessment/question-sets';

/** Readings for tests; fewer still where the same tests are run for every mutant. */
const readings = Number(process.env.MODEL_READINGS ?? 2_000);

/**
 * A bank with fewer readings: every property but those about the size of an error holds for any
 * number of them, and a fifth of the readings takes a fifth of the time.
 */
export function quick(bank: Bank): Bank {
  return { ...bank, parameters: { ...bank.parameters, samples: readings, splitSamples: readings / 5 } };
}

export const quickBank = quick(bankOf('v1'));

/** Bounds a property test that hangs, in milliseconds: it may share two cores with everything else. */
export const patience = 5 * 60_000;

/** The questions with one answer that bank v1 asks. */
export const singleQuestionIdsV1 = Object.keys(singleOptionsV1) as (keyof typeof singleOptionsV1)[];

/** How a random document is made: how often a question stays open, and how many parts there are. */
export interface DocumentShape {
  /** The bank that is answered; default the first. */
  bank?: BankVersion;
  /** Leave questions unanswered or "not sure"; default true. */
  withUnknowns?: boolean;
  /** Fewest and most parts; default none. */
  parts?: [number, number];
  /** State priorities; default true. */
  withPriorities?: boolean;
}

/** Any lawful answers document of a shape. */
export function documents(shape: DocumentShape = {}): fc.Arbitrary<AnswersDocument> {
  const [fewest, most] = shape.parts ?? [0, 0];
  const bank = shape.bank ?? 'v1';
  return fc
    .tuple(
      answers(shape),
      fc.uniqueArray(part(shape), { minLength: fewest, maxLength: most, selector: nameOf }),
    )
    .map(([given, components]) => ({
      bank,
      answers: given,
      ...(components.length > 0 ? { components } : {}),
    }));
}

/** Any answer to a question with one option. */
function optionOf(bank: BankVersion, id: SingleQuestionId): fc.Arbitrary<string> {
  return fc.constantFrom(...optionsIn(bank, id));
}

function answers(shape: DocumentShape): fc.Arbitrary<Answers> {
  const { bank = 'v1', withUnknowns = true, withPriorities = true } = shape;
  const asked = singleQuestionIds.filter((id) => isAskedIn(bank, id));
  const single = Object.fromEntries(
    asked.map((id) => [id, withUnknowns ? maybe(optionOf(bank, id)) : optionOf(bank, id)]),
  );
  const mandate = fc.oneof(
    { arbitrary: fc.constant(['none']), weight: 3 },
    { arbitrary: fc.subarray(mandateOptions.slice(1), { minLength: 1 }), weight: 1 },
  );
  const priorities = fc.shuffledSubarray([...priorityOptions], { maxLength: 3 });
  return fc
    .record({
      ...single,
      mandate: withUnknowns ? maybe(mandate) : mandate,
      ...(withPriorities ? { priorities: maybe(priorities) } : {}),
    })
    .map(withoutGaps);
}

function part({ bank = 'v1', withUnknowns = true }: DocumentShape): fc.Arbitrary<ComponentInput> {
  const own = Object.fromEntries(
    componentQuestionIds.map((id) => [
      id,
      fc.oneof(
        { arbitrary: fc.constant(undefined), weight: 3 },
        { arbitrary: optionOf(bank, id), weight: 2 },
        { arbitrary: fc.constant('unknown'), weight: withUnknowns ? 1 : 0 },
      ),
    ]),
  );
  return fc
    .record({
      name: fc.constantFrom('api', 'billing', 'edge', 'ingest', 'search', 'store', 'Übersicht', 'worker'),
      share: fc.constantFrom(...componentShares),
      answers: fc.record(own).map(withoutGaps),
      boundary: fc.constantFrom(undefined, ...boundaryKinds),
    })
    .map(({ boundary, ...rest }) => (boundary ? { ...rest, boundary } : rest));
}

function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | string | undefined> {
  return fc.oneof(
    { arbitrary, weight: 4 },
    { arbitrary: fc.constant('unknown'), weight: 1 },
    { arbitrary: fc.constant(undefined), weight: 1 },
  );
}

function withoutGaps<Value>(record: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}

function nameOf(component: ComponentInput): string {
  return component.name;
}
