import { describe, expect, test } from 'vitest';
import { peersView } from '@/app/reports/[reportId]/peers/peers-view';
import { peerTopics, peerValuesOf } from '@/lib/domain/peers/peer-values';
import { getText } from '@/lib/text/catalogue';

const { comparing, report, reportAnswers: answers, plumbLine } = getText();
const words = { comparing, report, answers, plumbLine };

const own = peerValuesOf({ bank: 'v1', answers: { target: 'cli', situation: 'new-system' } }, 'go');
const table = {
  topic: 'target' as const,
  total: 20,
  lines: [
    { value: 'server', count: 8 },
    { value: 'cli', count: 6 },
  ],
  rest: 6,
};

describe('A14 the words about others', () => {
  test('each line says how many of how many, the reader’s own is marked, the rest comes last', () => {
    const { topics } = peersView(
      { group: 'services', own, figures: { members: 20, tables: [table] } },
      words,
    );
    expect(topics).toHaveLength(1);
    expect(topics[0]?.lines.map(({ count, isOwn, share }) => [count, isOwn, share])).toEqual([
      ['8 of 20', false, 0.4],
      ['6 of 20', true, 0.3],
      ['6 of 20', false, 0.3],
    ]);
    expect(topics[0]?.lines.at(-1)?.label).toBe('other answers');
  });

  test('the verdict stands first, and what cannot be shown yet is named', () => {
    const verdict = { ...table, topic: 'verdict' as const, lines: [{ value: 'go', count: 14 }] };
    const view = peersView(
      { group: 'services', own, figures: { members: 20, tables: [table, verdict] } },
      words,
    );
    expect(view.topics.map(({ key }) => key)).toEqual(['verdict', 'target']);
    expect(view.waiting).toContain('memory per instance');
    expect(view.waiting).not.toContain('where it runs');
  });

  test('every topic has a name, and "not asked" is told from "not sure"', () => {
    const tables = peerTopics.map((topic) => ({
      topic,
      total: 18,
      lines: [
        { value: 'unknown', count: 6 },
        { value: 'not-asked', count: 6 },
      ],
      rest: 6,
    }));
    const { topics, waiting } = peersView(
      { group: 'services', own, figures: { members: 18, tables } },
      words,
    );
    expect(waiting).toBe('');
    expect(topics).toHaveLength(peerTopics.length);
    for (const { key, lines, heading } of topics) {
      expect(heading).not.toBe('');
      if (key === 'verdict') continue;
      expect(lines.slice(0, 2).map(({ label }) => label)).toEqual(['not sure or not answered', 'not asked']);
    }
    expect(topics.find(({ key }) => key === 'bottleneck')?.own).toBe('Yours: not asked');
  });
});
