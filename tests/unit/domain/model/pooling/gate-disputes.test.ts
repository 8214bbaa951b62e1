import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { GateId } from '@/lib/domain/assessment/bank';
import type { GateState } from '@/lib/domain/model/result';
import type { Respondent } from '@/lib/domain/model/pooling/member';
import { pool } from '@/lib/domain/model/pooling/pool';
import { bankOf } from '@/lib/domain/assessment/banks';
import { patience, quick, quickBank } from '../documents';
import { documentWith, goShopWithIngest } from '../golden-cases';
import { groups, respondent } from './respondents';

vi.setConfig({ testTimeout: patience });

const document = documentWith({});

const bankV2 = quick(bankOf('v2'));

function stateOf(respondents: readonly Respondent[], gate: GateId, bank = quickBank): GateState | undefined {
  return pool(respondents, bank).pooled.gates.find((each) => each.id === gate)?.state;
}

describe('N05 gates of a group', () => {
  property.prop([groups({ withUnknowns: false })], { numRuns: 40 })(
    'P17 contradicting answers leave a gate open, agreeing ones settle it',
    (respondents) => {
      const { respondents: own, pooled, disagreement } = pool(respondents, quickBank);
      for (const gate of pooled.gates) {
        const states = own.map(({ id, result }) => ({
          id,
          state: result.gates.find((each) => each.id === gate.id)?.state,
        }));
        const closedBy = states.filter((each) => each.state === 'true').map((each) => each.id);
        const notClosedBy = states.filter((each) => each.state === 'false').map((each) => each.id);
        const dispute = disagreement.gateDisputes.find((each) => each.gate === gate.id);
        if (closedBy.length > 0 && notClosedBy.length > 0) {
          expect(gate.state).toBe('unknown');
          expect(dispute).toMatchObject({ excludes: gate.excludes, closedBy, notClosedBy });
          expect(dispute?.questions.length).toBeGreaterThan(0);
          expect(pooled.provisional).toBe(true);
        } else {
          expect(dispute).toBeUndefined();
          if (closedBy.length === own.length) expect(gate.state).toBe('true');
        }
      }
    },
  );

  test('a contradiction excludes nothing and is to be settled', () => {
    const people = [
      respondent('ann', document, { target: 'microcontroller' }),
      respondent('ben', document),
      respondent('cleo', document, { target: 'unknown' }),
    ];
    const { pooled, disagreement } = pool(people, quickBank);
    expect(pooled).toMatchObject({ provisional: true, confidenceCap: { go: 0.75 } });
    expect(disagreement.gateDisputes).toEqual([
      {
        gate: 'no-operating-system',
        excludes: 'go',
        closedBy: ['ann'],
        notClosedBy: ['ben'],
        questions: ['target'],
      },
    ]);
    expect(disagreement.settleFirst).toContain('target');
  });

  test('a dispute that no gate asks about keeps none open', () => {
    const people = [
      respondent('ann', document, { target: 'cli' }),
      respondent('ben', document, { target: 'wasm' }),
    ];
    const { pooled } = pool(people, quickBank);
    expect(pooled.gates.every((gate) => gate.state === 'false')).toBe(true);
  });

  test('two who each know one half close a gate together', () => {
    const [ann, ben] = [
      respondent('ann', document, {
        'rust-experience': 'nobody',
        'first-release': 'unknown',
        'learning-budget': 'none',
        hiring: 'unknown',
      }),
      respondent('ben', document, {
        'rust-experience': 'unknown',
        'first-release': 'under-6-weeks',
        'learning-budget': 'unknown',
        hiring: 'none',
      }),
    ];
    expect([[ann], [ben], [ann, ben]].map((people) => stateOf(people, 'rust-not-in-time'))).toEqual([
      'unknown',
      'unknown',
      'true',
    ]);
  });

  test('a question that does not matter to one of them contradicts an answer that closes a gate', () => {
    const people = [
      respondent('ann', { ...document, bank: 'v2' }, { host: 'go-only-plugin' }),
      respondent('ben', { ...document, bank: 'v2' }, { target: 'os-kernel' }),
    ];
    expect(stateOf(people, 'go-only-plugin', bankV2)).toBe('unknown');
    const { gateDisputes } = pool(people, bankV2).disagreement;
    expect(gateDisputes.find((each) => each.gate === 'go-only-plugin')).toMatchObject({
      closedBy: ['ann'],
      notClosedBy: ['ben'],
      questions: ['host'],
    });
  });

  test('a dispute about a mandate names who says what', () => {
    const people = [
      respondent('ann', goShopWithIngest, { mandate: ['rust-required', 'certified-toolchain'] }),
      respondent('ben', goShopWithIngest, { mandate: ['none'] }),
    ];
    const { gateDisputes, settleFirst } = pool(people, quickBank).disagreement;
    expect(gateDisputes.map((each) => [each.gate, each.closedBy, each.questions])).toEqual([
      ['certified-toolchain', ['ann'], ['mandate']],
      ['rust-mandated', ['ann'], ['mandate']],
    ]);
    expect(settleFirst[0]).toBe('mandate');
  });
});
