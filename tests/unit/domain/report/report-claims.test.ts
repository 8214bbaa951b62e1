import { describe, expect, test } from 'vitest';
import type { Claim } from '@/lib/domain/evidence/claim';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { claims } from '@/lib/domain/evidence/evidence';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { StoredResult } from '@/lib/domain/model/result';
import { claimIdsBehind, expiredSince } from '@/lib/domain/report/report-claims';

const [base] = claims;
const claim = (id: string, expires: string): Claim => ({ ...base!, id, expires });
const result: StoredResult = evaluateAssessment(sampleCases['edge-proxy']);
const [first] = result.contributions;
const [gate] = result.gates;

function resting(changes: Partial<StoredResult>): StoredResult {
  return { ...result, contributions: [], gates: [], ...changes };
}

describe('the claims behind a result (N03)', () => {
  test('are those of its answers and of constraints that hold or are open, each once', () => {
    const behind = resting({
      contributions: [
        { ...first!, claims: ['b', 'a'] },
        { ...first!, answer: 'unknown', claims: ['never'] },
      ],
      gates: [
        { ...gate!, state: 'true', claims: ['a', 'd'] },
        { ...gate!, state: 'unknown', claims: ['c'] },
        { ...gate!, state: 'false', claims: ['never'] },
      ],
    });
    expect(claimIdsBehind(behind)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('expire on their day; others, and those that had expired before, are left out', () => {
    const rests = resting({ contributions: [{ ...first!, claims: ['a', 'b'] }], expiredClaims: ['b'] });
    const known = [claim('a', '2027-01-01'), claim('b', '2026-01-01'), claim('c', '2026-01-01')];
    expect(expiredSince(rests, known, '2026-12-31')).toEqual([]);
    expect(expiredSince(rests, known, '2027-01-01')).toEqual(['a']);
  });

  test('a result that does not say what had expired was made before anything could', () => {
    const { expiredClaims: _none, ...old } = resting({ contributions: [{ ...first!, claims: ['a'] }] });
    expect(expiredSince(old, [claim('a', '2027-01-01')], '2027-06-01')).toEqual(['a']);
  });
});
