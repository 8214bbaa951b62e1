import { describe, expect, test } from 'vitest';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { rewordedSince } from '@/lib/domain/challenge/reworded-since';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims } from '@/lib/domain/evidence/evidence';
import { evidenceVersion } from '@/lib/domain/evidence/version';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { StoredResult } from '@/lib/domain/model/result';

const result: StoredResult = evaluateAssessment(sampleCases['edge-proxy']);
const [first] = result.contributions;
const ids = claims.map(({ id }) => id);
const [reworded] = ids.filter((id) => claimHistory(id).length > 1);
const [unchanged] = ids.filter((id) => claimHistory(id).length === 1);

/** A result of an evidence release whose one answer rests on these claims. */
const resting = (behind: (string | undefined)[], evidence: string): StoredResult => ({
  ...result,
  gates: [],
  contributions: [{ ...first!, claims: behind.filter((id) => id !== undefined) }],
  versions: { ...result.versions, evidence },
});

describe('claims behind a report that were reworded since (N25)', () => {
  test('are named, and claims that stayed as they were are not', () => {
    expect(rewordedSince(resting([reworded, unchanged], '2026-11'))).toEqual([reworded]);
  });

  test('a reworded claim that does not stand behind the report does not concern it', () => {
    expect(rewordedSince(resting([unchanged], '2026-11'))).toEqual([]);
  });

  test('a report made with the evidence of today has none', () => {
    expect(rewordedSince(resting(ids, evidenceVersion))).toEqual([]);
  });
});
