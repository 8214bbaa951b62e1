import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank } from '@/lib/domain/assessment/bank';
import { bankOf } from '@/lib/domain/assessment/banks';
import { bankVersions, priorityOptions } from '@/lib/domain/assessment/question-ids';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { banks } from './banks';
import { documents, patience, quick } from './documents';

vi.setConfig({ testTimeout: patience });

const seeded = { seed: 20_261_130, numRuns: 200 };

function stating(document: AnswersDocument, priorities: string[]): AnswersDocument {
  return { ...document, answers: { ...document.answers, priorities } };
}

/** What stating one more priority does: the move of the score, and what its criteria said before. */
function moved(bank: Bank, document: AnswersDocument, priority: string) {
  const plain = evaluateVerdict(stating(document, []), bank);
  const stated = evaluateVerdict(stating(document, [priority]), bank);
  const criteria: readonly string[] = bank.priorities.criteria[priority] ?? [];
  const stake = plain.criteria
    .filter(({ criterion }) => criteria.includes(criterion))
    .reduce((sum, { value }) => sum + value, 0);
  return { plain, stated, criteria, stake, by: stated.score - plain.score };
}

function expectTowardsStake(bank: Bank, document: AnswersDocument, priority: string): void {
  const { plain, stated, criteria, stake, by } = moved(bank, document, priority);
  const [first = 1] = bank.priorities.multipliers;
  expect(by).toBeCloseTo((first - 1) * stake, 12);
  const sum = stated.contributions.reduce((total, each) => total + each.value, 0);
  expect(Math.abs(sum - stated.score)).toBeLessThanOrEqual(1e-12);
  for (const { criterion, question, value } of stated.contributions) {
    const before = plain.contributions.find((each) => each.question === question)!;
    expect(value).toBeCloseTo(before.value * (criteria.includes(criterion) ? first : 1), 12);
  }
}

describe('A06 a priority strengthens only what is at stake under it (company defect 7)', () => {
  for (const version of bankVersions) {
    property.prop([documents({ bank: version, parts: [0, 3] }), fc.constantFrom(...priorityOptions)], seeded)(
      `bank ${version}: the score moves to the side that its criteria favour, and no other row moves`,
      (document, priority) => expectTowardsStake(quick(bankOf(version)), document, priority),
    );
  }

  property.prop([banks(), documents(), fc.constantFrom(...priorityOptions)], seeded)(
    'any bank: the same',
    expectTowardsStake,
  );
});
