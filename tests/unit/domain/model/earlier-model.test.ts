import { test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import { bankOf } from '@/lib/domain/assessment/banks';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { modelReleases } from '@/lib/domain/model/model-releases';
import { documents, patience, quick } from './documents';

vi.setConfig({ testTimeout: patience });

const released = quick(modelReleases.find(({ model }) => model === '4')!.bank);
const today = quick(bankOf('v1'));
/** Go and Rust link into each other's programs through the C interface, so these were no constraints. */
const dropped = ['inside-go-program', 'inside-rust-program'];

describe('bank v1 against released model 4', () => {
  property.prop([documents({ parts: [0, 3] })], { numRuns: 100 })(
    'A29 a v1 document without priorities or people to ease it keeps its score, its points and every constraint but two',
    (given) => {
      // Since then a priority takes nothing from other criteria, and what people know eases a few questions.
      const plain = { priorities: [], 'go-experience': 'some', 'rust-experience': 'nobody' };
      const document = { ...given, answers: { ...given.answers, ...plain } };
      const [before, now] = [evaluateVerdict(document, released), evaluateVerdict(document, today)];
      expect(now.score).toBeCloseTo(before.score, 12);
      expect(now.contributions.map(({ question, value }) => [question, value])).toEqual(
        before.contributions.map(({ question, value }) => [question, value]),
      );
      const states = (result: typeof now) => result.gates.map(({ id, state }) => `${id} ${state}`);
      const kept = before.gates.filter(({ id }) => !dropped.includes(id));
      expect(states(now)).toEqual(states({ ...before, gates: kept }));
    },
  );

  property.prop([documents({ parts: [0, 3] })], { numRuns: 100 })(
    'A29 bank v2 says the same of the answers that both banks have',
    (document) => {
      const [v1, v2] = [evaluateVerdict(document, today), evaluateVerdict(document, quick(bankOf('v2')))];
      expect(v2.score).toBe(v1.score);
      expect(v2.probability).toEqual(v1.probability);
    },
  );
});
