import { fc } from '@fast-check/vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import type { Answers, AnswersDocument, ComponentInput } from '@/lib/domain/assessment/answers-document';
import {
  boundaryKinds,
  componentQuestionIds,
  componentShares,
  mandateOptions,
  priorityOptions,
  singleOptions,
  singleQuestionIds,
  type SingleQuestionId,
} from '@/lib/domain/assessment/question-ids';

/** Readings for tests; fewer still where the same tests are run for every mutant. */
const readings = Number(process.env.MODEL_READINGS ?? 2_000);

/**
 * The bank with fewer readings: every property but those about the size of an error holds for any
 * number of them, and a fifth of the readings takes a fifth of the time.
 */
export const quickBank: Bank = {
  ...bankV1,
  parameters: { ...bankV1.parameters, samples: readings, splitSamples: readings / 5 },
};

/** Property tests share two cores with everything else. */
export const patience = 60_000;

/** How a random document is made: how often a question stays open, and how many parts there are. */
export interface DocumentShape {
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
  return fc
    .tuple(
      answers(shape),
      fc.uniqueArray(part(shape), { minLength: fewest, maxLength: most, selector: nameOf }),
    )
    .map(([given, components]) => ({
      bank: 'v1',
      answers: given,
      ...(components.length > 0 ? { components } : {}),
    }));
}

/** Any answer to a question with one option. */
function optionOf(id: SingleQuestionId): fc.Arbitrary<string> {
  return fc.constantFrom(...(singleOptions[id] as readonly string[]));
}

function answers({ withUnknowns = true, withPriorities = true }: DocumentShape): fc.Arbitrary<Answers> {
  const single = Object.fromEntries(
    singleQuestionIds.map((id) => [id, withUnknowns ? maybe(optionOf(id)) : optionOf(id)]),
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

function part({ withUnknowns = true }: DocumentShape): fc.Arbitrary<ComponentInput> {
  const own = Object.fromEntries(
    componentQuestionIds.map((id) => [
      id,
      fc.oneof(
        { arbitrary: fc.constant(undefined), weight: 3 },
        { arbitrary: optionOf(id), weight: 2 },
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
