import { expect, test } from 'vitest';
import { changesSince, rankingState, type RankingBasis } from '@/lib/domain/matching/ranking-state';

const now: RankingBasis = {
  briefVersion: 1,
  poolVersion: 7,
  modelVersion: 'matching-1',
  rankedOn: '2026-12-01',
};

test.each([
  ['nothing', {}, []],
  ['another day of the same week', { rankedOn: '2026-11-30' }, []],
  ['the Sunday before', { rankedOn: '2026-11-29' }, ['week']],
  ['an earlier brief', { briefVersion: 0 }, ['brief']],
  ['a later pool, after a backup was put back', { poolVersion: 8 }, ['pool']],
  ['other rules', { modelVersion: 'matching-0' }, ['model']],
  ['several things', { poolVersion: 1, briefVersion: 0 }, ['brief', 'pool']],
] as const)('H09: a ranking made from %s differs by that and no more', (_what, changes, expected) => {
  expect(changesSince({ ...now, ...changes }, now)).toEqual(expected);
});

test.each([
  ['no ranking and no job', null, null, { kind: 'missing' }],
  ['a current ranking', now, null, { kind: 'current' }],
  ['an old ranking', { ...now, poolVersion: 6 }, null, { kind: 'outdated', changes: ['pool'] }],
  ['a job that waits', now, { attempts: 0, maxAttempts: 10, isRunning: false }, { kind: 'under-way' }],
  ['a job in its first try', null, { attempts: 1, maxAttempts: 10, isRunning: true }, { kind: 'under-way' }],
  ['a job in its last try', null, { attempts: 10, maxAttempts: 10, isRunning: true }, { kind: 'under-way' }],
  ['a job that failed', now, { attempts: 9, maxAttempts: 10, isRunning: false }, { kind: 'retrying' }],
  ['a job that was given up', now, { attempts: 10, maxAttempts: 10, isRunning: false }, { kind: 'failed' }],
] as const)('H09: the state of a ranking with %s', (_what, made, job, expected) => {
  expect(rankingState(made, now, job)).toEqual(expected);
});
