import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { RankingStatus } from '@/components/lead/ranking-status';
import type { RankingState } from '@/lib/domain/matching/ranking-state';
import { leadText } from '@/lib/text/en/lead';

const text = leadText.matches.status;
const shown = (state: RankingState, { rankedAt = null as Date | null, isKept = true } = {}) =>
  renderToStaticMarkup(
    <RankingStatus state={state} rankedAt={rankedAt} isKept={isKept} href="/admin/leads" text={text}>
      The form
    </RankingStatus>,
  );
const at = new Date('2026-12-01T09:41:00Z');

describe('what the page says about a ranking (H09)', () => {
  test.each([
    [{ kind: 'current' }, text.currentKept],
    [{ kind: 'under-way' }, text.underWayFirst],
    [{ kind: 'retrying' }, text.retrying],
    [{ kind: 'failed' }, text.failed],
    [{ kind: 'missing' }, text.missing],
  ] as const)('%o has its title, its sentence and the form', (state, sentence) => {
    const markup = shown(state);
    for (const words of [text.titles[state.kind], sentence, 'The form']) expect(markup).toContain(words);
  });

  test('one that is out of date says of everything that changed, and whether the portal acts by itself', () => {
    const state = { kind: 'outdated', changes: ['brief', 'week'] } as const;
    for (const isKept of [true, false]) {
      const markup = shown(state, { rankedAt: at, isKept });
      expect(markup).toContain('2026-12-01T09:41');
      expect(markup).toContain(text.changes.brief);
      expect(markup).toContain(text.changes.week);
      expect(markup).not.toContain(text.changes.pool);
      expect(markup.includes('within a few minutes')).toBe(isKept);
    }
  });

  test('one under way leads to the page again, and says whose list is below', () => {
    const markup = shown({ kind: 'under-way' }, { rankedAt: at });
    expect(markup).toContain(text.underWayAgain);
    expect(markup).toContain('href="/admin/leads"');
    expect(shown({ kind: 'current' })).not.toContain('href');
  });
});
