import { expect, test } from 'vitest';
import { singleOptions } from '@/lib/domain/assessment/question-ids';
import { peerGroupOf, peerGroups } from '@/lib/domain/peers/peer-groups';
import { peerTopics, peerValuesOf } from '@/lib/domain/peers/peer-values';

const documentWith = (answers: Record<string, string>) => ({ bank: 'v1' as const, answers });

test('A14 every kind of work belongs to one group, and every group has one', () => {
  const found = singleOptions.workload.map((workload) => peerGroupOf(documentWith({ workload })));
  expect(new Set(found)).toEqual(new Set(peerGroups));
});

test.each<Record<string, string>>([{}, { workload: 'unknown' }, { workload: 'toString' }])(
  'A14 without a known kind of work there is no group: %j',
  (answers) => {
    expect(peerGroupOf(documentWith(answers))).toBeNull();
  },
);

test('A14 a question that the bank does not have was not asked', () => {
  const answers = { target: 'server', 'team-size': '5-20' };
  expect(peerValuesOf({ bank: 'v1', answers }, 'go')['team-size']).toBe('not-asked');
  expect(peerValuesOf({ bank: 'v2', answers }, 'go')['team-size']).toBe('5-20');
});

test('A14 an assessment has one value per topic: "not sure", silence and not being asked have theirs', () => {
  const values = peerValuesOf(
    documentWith({ situation: 'new-system', target: 'server', compute: 'unknown' }),
    'go',
  );
  expect(Object.keys(values).sort()).toEqual([...peerTopics].sort());
  expect(values).toMatchObject({
    verdict: 'go',
    target: 'server',
    compute: 'unknown',
    memory: 'unknown',
    bottleneck: 'not-asked',
  });
});
