import { describe, expect, test } from 'vitest';
import type { Gate } from '@/lib/domain/assessment/bank';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { banks } from '@/lib/domain/assessment/banks';
import { gateProblems } from '@/lib/domain/assessment/gate-problems';
import { getClaim } from '@/lib/domain/evidence/evidence';

const [gate] = bankV1.gates;
const without: Gate = { ...gate!, claims: [] };

describe('N03 what a gate rests on', () => {
  test('no gate rests on nothing, and every claim it names exists', () => {
    const gates = banks.flatMap((bank) => bank.gates);
    expect(gates.flatMap(gateProblems)).toEqual([]);
    const ids = gates.flatMap(({ claims }) => claims);
    expect(ids.filter((id) => getClaim(id) === null)).toEqual([]);
  });

  test('a gate without a claim is refused, unless the company made the rule itself (content F5)', () => {
    expect(gateProblems(without)).toEqual([`gate ${gate!.id}: rests on no claim`]);
    expect(gateProblems({ ...without, question: 'mandate', basis: 'own-rule' })).toEqual([]);
  });

  test('only what the company says about its mandates is its own rule', () => {
    expect(gateProblems({ ...without, question: 'host', basis: 'own-rule' })).toEqual([
      `gate ${gate!.id}: only a mandate is a rule of the company`,
    ]);
  });

  test('a mandate of one language is the rule of the company, and needs no evidence', () => {
    const own = bankV1.gates.filter(({ basis }) => basis === 'own-rule').map(({ id }) => id);
    expect(own).toEqual(['go-mandated', 'rust-mandated']);
  });
});
