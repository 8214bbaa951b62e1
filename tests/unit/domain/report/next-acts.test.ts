import { describe, expect, test } from 'vitest';
import { verdicts } from '@/lib/domain/model/verdict-ids';
import { nextActs } from '@/lib/domain/report/next-acts';

describe('A30 what a report is followed by', () => {
  test.each(verdicts)('%s offers people, a link and a trial, each once', (verdict) => {
    const acts = nextActs(verdict);
    expect(new Set(acts).size).toBe(acts.length);
    expect(acts).toEqual(expect.arrayContaining(['people', 'share', 'whatIf']));
  });

  test('people come first only where something is to be built in one of the languages', () => {
    const first = verdicts.filter((verdict) => nextActs(verdict)[0] === 'people');
    expect(new Set(first)).toEqual(new Set(['go', 'rust', 'split', 'either']));
  });

  test('more answers come first only where too little is answered', () => {
    expect(verdicts.filter((verdict) => nextActs(verdict).includes('answerMore'))).toEqual([
      'not-enough-information',
    ]);
  });
});
