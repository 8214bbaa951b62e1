import { describe, expect, test } from 'vitest';
import { rerunView } from '@/components/report/rerun-view';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims } from '@/lib/domain/evidence/evidence';
import type { AssessmentResult, StoredResult } from '@/lib/domain/model/result';
import type { RetiredAnswer } from '@/lib/domain/report/judge-again';
import { rustResult, sourceOf, words } from './words';

const now = rustResult as AssessmentResult;

function viewOf(then: Partial<StoredResult>, retired: RetiredAnswer[] = []) {
  const source = sourceOf(sampleCases['edge-proxy'], { ...rustResult, ...then });
  return rerunView(source, { result: now, retired }, '2026-11-25', words);
}

describe('a report beside what today’s model says (N04)', () => {
  test('when nothing changed it says so, and lists no change', () => {
    const view = viewOf({});
    expect(view.outcome.title).toBe('Nothing changed');
    expect(view).toMatchObject({ answers: [], gates: [], lists: [], claims: [] });
    expect(view.figures.every((row) => row.then === row.now)).toBe(true);
  });

  test('other versions alone change nothing, and are shown', () => {
    const view = viewOf({ versions: { ...rustResult.versions, model: '1' } });
    expect(view.outcome.title).toBe('Nothing changed');
    expect(view.figures.find((row) => row.key === 'model')).toMatchObject({
      then: '1',
      now: rustResult.versions.model,
    });
  });

  test('another verdict names both', () => {
    const { outcome } = viewOf({ verdict: 'stay' });
    expect(outcome.body).toContain('It was “stay” and would be “Rust”.');
  });

  test('an answer that counts differently shows then, now and the difference', () => {
    const contributions = rustResult.contributions.map((each, at) =>
      at === 0 ? { ...each, value: each.value - 0.01 } : each,
    );
    const { answers, outcome } = viewOf({ contributions });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ key: contributions[0]!.question, difference: '1.0 to Rust' });
    expect(outcome.title).toBe('The verdict is the same today');
  });

  test('constraints, flips and claims that came or went are listed', () => {
    const [gate, ...gates] = rustResult.gates;
    const contributions = rustResult.contributions.map((each, at) =>
      at === 0 ? { ...each, claims: ['gone-claim'] } : each,
    );
    const view = viewOf({ gates: [{ ...gate!, state: 'unknown' }, ...gates], contributions, flips: [] });
    expect(view.gates[0]).toMatchObject({ key: gate!.id, then: 'open', now: 'does not hold' });
    expect(view.lists.map(({ key }) => key)).toEqual(['flips-came']);
    expect(view.lists[0]?.sentences).toHaveLength(rustResult.flips.length);
    const went = view.claims.find(({ key }) => key === 'claims-went');
    expect(went?.claims.map((claim) => claim.id)).toContain('gone-claim');
  });

  test('answers that no longer exist are listed, for a part with its name', () => {
    const { lists, outcome } = viewOf({}, [
      { question: 'old', option: 'gone', part: '' },
      { question: 'target', option: 'mainframe', part: 'Billing' },
    ]);
    expect(outcome.title).not.toBe('Nothing changed');
    expect(lists[0]?.sentences).toEqual([
      'old: gone. It counts as not answered today.',
      'Billing, target: mainframe. It counts as not answered today.',
    ]);
  });

  test('claims that were written anew since are listed as they stand today (N03)', () => {
    const [reworded] = claims.filter((claim) => claimHistory(claim.id).length > 1);
    const contributions = rustResult.contributions.map((each) => ({ ...each, claims: [reworded!.id] }));
    const source = sourceOf(sampleCases['edge-proxy'], {
      ...rustResult,
      contributions,
      versions: { ...rustResult.versions, evidence: '2026-11' },
    });
    const again = { result: { ...now, contributions }, retired: [] };
    const view = rerunView(source, again, '2026-11-25', words);
    expect(view.claims).toMatchObject([
      { key: 'claims-reworded', claims: [{ sentence: reworded!.sentence }] },
    ]);
  });
});
