import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseAnswersDocument } from '@/lib/domain/assessment/answers';
import { bankChanges, carriedAnswers } from '@/lib/domain/assessment/bank-changes';
import { bankVersions } from '@/lib/domain/assessment/question-ids';
import { documents } from '../model/documents';

describe('A15 from one bank to another', () => {
  test('v2 adds three questions, and options to one', () => {
    expect(bankChanges('v1', 'v2')).toEqual({
      added: ['pain-cause', 'current-language', 'team-size'],
      extended: ['host'],
    });
  });

  test.each(bankVersions)('%s adds nothing to itself', (version) => {
    expect(bankChanges(version, version)).toEqual({ added: [], extended: [] });
  });

  property.prop([documents({ bank: 'v1', parts: [0, 3] })])(
    'every answer of a v1 document is carried into v2, where it is an answer too',
    ({ answers, components = [] }) => {
      const carried = carriedAnswers('v2', answers);
      expect(carried).toEqual(answers);
      const parts = components.map((part) => ({ ...part, answers: carriedAnswers('v2', part.answers) }));
      expect(parts).toEqual(components);
      expect(parseAnswersDocument({ bank: 'v2', answers: carried, components: parts })).toMatchObject({
        ok: true,
      });
    },
  );

  test('what a bank does not have is left out, the rest stays', () => {
    const answers = { host: 'go-only-plugin', 'team-size': '5-20', target: 'server', memory: 'unknown' };
    expect(carriedAnswers('v1', answers)).toEqual({ target: 'server', memory: 'unknown' });
  });
});
