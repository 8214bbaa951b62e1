import { describe, expect, test } from 'vitest';
import { benchmarkSource } from '@/lib/domain/cost/benchmark';
import { ratioRuns } from '@/lib/domain/cost/cited-runs';
import { latencyClaims, leftOutRuns } from '@/lib/domain/cost/left-out';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';

describe('N24 the runs that ranges rest on', () => {
  test('no claim with requests per second is forgotten', () => {
    const given = claims.filter(({ figures }) => figures.some(({ unit }) => unit === 'requests/s'));
    expect(given.map(({ id }) => id)).toEqual([benchmarkSource.claim]);
  });

  test('savings and capacities become shares of the cores before', () => {
    expect(ratioRuns(claims).map(({ claim, share, measured }) => [claim.id, share, measured])).toEqual([
      ['grab-counter-service-rewrite', { low: 0.3, high: 0.3 }, true],
      ['tiktok-live-hot-path-rewrite', { low: 0.5, high: 0.5 }, true],
      ['consultancy-go-to-rust-expectations', { low: 0.6, high: 0.8 }, false],
    ]);
  });

  test('a claim that left the evidence takes its run along', () => {
    const without = claims.filter(({ id }) => id !== 'grab-counter-service-rewrite');
    expect(ratioRuns(without)).toHaveLength(2);
    expect(ratioRuns([])).toEqual([]);
  });

  test('what is left out is in the evidence, said once, and backs no range', () => {
    const ids = leftOutRuns.map(({ claim }) => claim);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids, ...latencyClaims].filter((id) => !getClaim(id))).toEqual([]);
    const used = [benchmarkSource.claim, ...ratioRuns(claims).map(({ claim }) => claim.id)];
    expect(ids.filter((id) => used.includes(id))).toEqual([]);
    expect(leftOutRuns.find(({ reason }) => reason === 'archived')?.claim).toBe('techempower-sunset-2026');
  });
});
