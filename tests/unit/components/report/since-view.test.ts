import { describe, expect, test } from 'vitest';
import { sinceView } from '@/components/report/since-view';
import { rewordedSince } from '@/lib/domain/challenge/reworded-since';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { isExpired } from '@/lib/domain/evidence/expiry';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { claimIdsBehind } from '@/lib/domain/report/report-claims';
import { rustResult, words } from './words';

const today = '2026-11-25';
const behind = claimIdsBehind(rustResult);
const lastDay = behind
  .map((id) => getClaim(id)!.expires)
  .sort()
  .at(-1)!;

describe('what has changed behind a report since (N03, N04)', () => {
  test('nothing is said while all is as it was', () => {
    expect(sinceView(rustResult, today, 'report-a', words).notices).toEqual([]);
  });

  test('claims that went out of date are counted, and the result stays byte for byte', () => {
    const before = canonicalJson(rustResult);
    const [notice] = sinceView(rustResult, lastDay, 'report-a', words).notices;
    const known = behind.filter((id) => isExpired(getClaim(id)!, today));
    expect(notice?.key).toBe('expired');
    expect(notice?.title).toContain(`${behind.length - known.length} claims`);
    expect(canonicalJson(rustResult)).toBe(before);
  });

  test('what had expired when it was made is no news', () => {
    const known = { ...rustResult, expiredClaims: behind };
    expect(sinceView(known, lastDay, 'report-a', words).notices).toEqual([]);
  });

  test('it says what the expired claims stand behind, answers and constraints', () => {
    const id = behind.find((each) => getClaim(each)?.expires === lastDay)!;
    const gates = rustResult.gates.map((gate, at) =>
      at === 0 ? { ...gate, state: 'true' as const, claims: [id] } : { ...gate, claims: [] },
    );
    const contributions = rustResult.contributions.map((each, at) => ({
      ...each,
      claims: at === 0 ? [id] : [],
    }));
    const [notice] = sinceView({ ...rustResult, gates, contributions }, lastDay, 'report-a', words).notices;
    expect(notice?.title).toMatch(/^A claim /);
    const name = words.answers[contributions[0]!.question].name;
    expect(notice?.body).toContain(
      `${name} and the constraint “${words.report.gates.items[gates[0]!.id].name}”`,
    );
  });

  test.each(['model', 'engine'] as const)('another %s is said', (version) => {
    const older = { ...rustResult, versions: { ...rustResult.versions, [version]: '0' } };
    expect(sinceView(older, today, 'report-a', words).notices.map(({ key }) => key)).toEqual(['newer']);
  });

  test('an earlier bank alone is not said, because judging again keeps its questions (A29)', () => {
    const older = { ...rustResult, versions: { ...rustResult.versions, bank: 'v0' } };
    expect(sinceView(older, today, 'report-a', words).notices).toEqual([]);
  });

  test('claims reworded since another evidence release are counted, named, and lead to the change log (N25)', () => {
    const older = { ...rustResult, versions: { ...rustResult.versions, evidence: '2026-11' } };
    const reworded = rewordedSince(older);
    const [notice, newer] = sinceView(older, today, 'report-a', words).notices;
    expect(reworded.length).toBeGreaterThan(0);
    expect(notice).toMatchObject({ key: 'reworded', more: { href: '/changes' } });
    const question = older.contributions.find((each) => each.claims.includes(reworded[0]!))!.question;
    expect(notice?.body).toContain(words.answers[question].name);
    expect(newer?.key).toBe('newer');
  });

  test('only its owner is led to the re-run', () => {
    expect(sinceView(rustResult, today, 'report-a', words).rerun).toBe('/reports/report-a/rerun');
    expect(sinceView(rustResult, today, null, words).rerun).toBeNull();
  });
});
