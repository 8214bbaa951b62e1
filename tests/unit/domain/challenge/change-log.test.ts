import { describe, expect, test } from 'vitest';
import { changedAt, changeLog, type PublicDecision } from '@/lib/domain/challenge/change-log';
import { rewordingsOf, wordingDay } from '@/lib/domain/challenge/rewordings';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims } from '@/lib/domain/evidence/evidence';

const ids = claims.map(({ id }) => id);
const decided = (id: string, decidedAt: string): PublicDecision => ({
  id,
  claimId: 'rust-ecosystem-gaps',
  wording: 2,
  kind: 'other',
  decision: 'declined',
  reason: 'The source says so.',
  receivedAt: new Date('2026-11-20'),
  decidedAt: new Date(decidedAt),
});

describe('new wordings of claims (N25)', () => {
  test('every wording after the first is in the log once, with its release and its day', () => {
    const logged = rewordingsOf(ids).map(({ claimId, wording }) => `${claimId} ${wording}`);
    const later = ids.flatMap((id) =>
      claimHistory(id)
        .filter(({ number, release }) => number > 1 || release !== '2026-11')
        .map(({ number }) => `${id} ${number}`),
    );
    expect(later.length).toBeGreaterThan(0);
    expect(logged).toEqual(later);
  });

  test('every release that brought a wording has a day', () => {
    for (const id of ids) {
      for (const { number } of claimHistory(id)) expect(wordingDay(id, number)).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('a wording says what it changed', () => {
    expect(rewordingsOf(['rust-ecosystem-gaps'])).toMatchObject([
      { wording: 2, release: '2026-11.2', changed: ['sentence', 'strength', 'caution'] },
      { wording: 3, release: '2026-11.3', changed: ['expires'] },
      { wording: 4, release: '2026-11.4', changed: ['sentence', 'reading', 'expires', 'caution'] },
    ]);
  });

  test('a wording that never was has no day', () => {
    expect(wordingDay('rust-ecosystem-gaps', 99)).toBeNull();
    expect(wordingDay('no-such-claim', 1)).toBeNull();
  });
});

describe('the change log (N25)', () => {
  test('mixes wordings and decisions, the newest first', () => {
    const log = changeLog(rewordingsOf(ids), [
      decided('late', '2026-12-01T10:00:00Z'),
      decided('early', '2026-11-21T10:00:00Z'),
    ]);
    expect(log).toHaveLength(rewordingsOf(ids).length + 2);
    expect(log[0]).toMatchObject({ type: 'decision', id: 'late' });
    expect(log.at(-1)).toMatchObject({ type: 'decision', id: 'early' });
    const times = log.map(changedAt);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
  });

  test('what came about at one moment has one order, however it was handed over', () => {
    const rewordings = rewordingsOf(ids);
    expect(changeLog(rewordings.toReversed(), [])).toEqual(changeLog(rewordings, []));
  });
});
