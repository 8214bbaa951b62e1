import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, quickBank } from './documents';
import { crudInGoShop, hardRealTimeWithoutPeople, subMillisecondProxy } from './golden-cases';

vi.setConfig({ testTimeout: patience });

/** Answers that close one or several gates. */
const closing = fc.constantFrom<Answers[]>(
  { target: 'microcontroller' },
  { 'latency-heap': 'hard-real-time', mandate: ['go-required'] },
  { host: 'go-program', target: 'server' },
  { mandate: ['rust-required', 'certified-toolchain'] },
);

describe('N01 what a closed gate decides', () => {
  property.prop([documents({ parts: [0, 2] }), closing], { numRuns: 20 })(
    'property 16: each lift is what the verdict is without that gate',
    (given, answers) => {
      const document = { ...given, answers: { ...given.answers, ...answers } };
      const { gates, gateLifts } = evaluateAssessment(document, quickBank);
      const closed = gates.filter((gate) => gate.state === 'true').map((gate) => gate.id);
      expect(gateLifts.map((lift) => lift.gate)).toEqual(closed);
      for (const { gate, ...lifted } of gateLifts) {
        const bank = { ...quickBank, gates: quickBank.gates.filter((each) => each.id !== gate) };
        const { verdict, lean, probability, score } = evaluateVerdict(document, bank);
        expect(lifted).toEqual({ verdict, lean, probability, score });
      }
    },
  );

  test('N07 lifting either side of a conflict leaves one language', () => {
    const { gateLifts } = evaluateAssessment(hardRealTimeWithoutPeople);
    expect(gateLifts.map(({ gate, verdict }) => [gate, verdict])).toEqual([
      ['hard-real-time', 'go'],
      ['rust-not-in-time', 'rust'],
    ]);
  });

  test('a mandate against the points lifts to what the points say', () => {
    const answers = { ...subMillisecondProxy.answers, mandate: ['go-required'] };
    const { verdict, gateLifts } = evaluateAssessment({ bank: 'v1', answers });
    expect(verdict).toBe('go');
    expect(gateLifts).toMatchObject([{ gate: 'go-mandated', verdict: 'rust', lean: 'rust' }]);
  });

  test('nothing closed, nothing to lift', () => {
    expect(evaluateAssessment(crudInGoShop, quickBank).gateLifts).toEqual([]);
  });
});
