import { describe, expect, test } from 'vitest';
import { answerFormSchema, nameFormSchema, startFormSchema } from '@/lib/domain/assessment/answer-forms';
import { singleOptions, singleQuestionIds } from '@/lib/domain/assessment/question-ids';

const assessment = '0b8f6f0e-4a51-4c5e-9d8a-3f6c2f1f8b11';
const parse = (form: Record<string, unknown>) => answerFormSchema.safeParse({ assessment, ...form });
const problemsOf = (form: Record<string, unknown>) =>
  parse(form).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a question with one answer (A01)', () => {
  test.each(singleQuestionIds)('%s takes each of its options and "not sure"', (question) => {
    for (const answer of [...singleOptions[question], 'unknown']) {
      expect(parse({ question, answer }).data).toMatchObject({ question, value: answer, then: 'on' });
    }
  });

  test.each([
    ['an option of another question', { question: 'target', answer: 'weekly' }],
    ['no answer', { question: 'target' }],
    ['a list', { question: 'target', answer: ['server'] }],
    ['a field it does not have', { question: 'target', answer: 'server', score: '1' }],
    ['no assessment', { question: 'target', answer: 'server', assessment: undefined }],
    ['an assessment that is no id', { question: 'target', answer: 'server', assessment: "1' or '1" }],
    ['a question nobody asks', { question: 'colour', answer: 'red' }],
    ['the list of parts', { question: 'components', answer: 'unknown' }],
  ])('refuses %s', (_what, form) => {
    expect(parse(form).success).toBe(false);
  });

  test('says at the field what is missing', () => {
    expect(parse({ question: 'target' }).error?.issues[0]?.path).toEqual(['answer']);
  });
});

describe('the question with several answers (A01)', () => {
  const question = 'mandate';

  test.each([
    [['none'], ['none']],
    [
      ['go-required', 'certified-toolchain'],
      ['go-required', 'certified-toolchain'],
    ],
    [['unknown'], 'unknown'],
  ])('takes %j', (answer, value) => {
    expect(parse({ question, answer }).data?.value).toEqual(value);
  });

  test.each([
    [['none', 'go-required'], 'answer: alone'],
    [['unknown', 'go-required'], 'answer: alone'],
    [['go-required', 'go-required'], 'answer: twice'],
    [[], 'answer: choice'],
    [undefined, 'answer: choice'],
  ])('refuses %j', (answer, problem) => {
    expect(problemsOf({ question, answer })).toEqual([problem]);
  });
});

describe('the ranking (A06)', () => {
  const question = 'priorities';
  const full = ['latency', 'run-cost', 'simplicity'];

  test('keeps the order it is sent', () => {
    expect(parse({ question, answer: full }).data).toMatchObject({ value: full, then: 'on' });
  });

  test('a press adds a pick at the end and shows the question again', () => {
    const pressed = parse({ question, answer: ['latency'], pick: 'run-cost' });
    expect(pressed.data).toMatchObject({ value: ['latency', 'run-cost'], then: 'again' });
  });

  test('the first press needs no order before it', () => {
    expect(parse({ question, pick: 'run-cost' }).data).toMatchObject({ value: ['run-cost'] });
  });

  test('a second press takes a pick back; the last one leaves "not sure"', () => {
    expect(parse({ question, answer: full, pick: 'run-cost' }).data?.value).toEqual([
      'latency',
      'simplicity',
    ]);
    expect(parse({ question, answer: ['latency'], pick: 'latency' }).data?.value).toBe('unknown');
  });

  test('"not sure" takes the place of all picks, and a pick that of "not sure"', () => {
    expect(parse({ question, answer: full, pick: 'unknown' }).data?.value).toBe('unknown');
    expect(parse({ question, answer: ['unknown'], pick: 'latency' }).data?.value).toEqual(['latency']);
  });

  test.each([
    ['a fourth pick', { answer: full, pick: 'longevity' }, 'answer: too-many-picks'],
    ['one entry twice', { answer: ['latency', 'latency'] }, 'answer: twice'],
    ['"not sure" among picks', { answer: ['latency', 'unknown'] }, 'answer: alone'],
    ['no pick at all', {}, 'answer: choice'],
  ])('refuses %s', (_what, form, problem) => {
    expect(problemsOf({ question, ...form })).toEqual([problem]);
  });

  test('refuses more entries than there are places', () => {
    expect(parse({ question, answer: [...full, 'longevity'] }).success).toBe(false);
  });
});

test('where to go afterwards is read from the form (A09)', () => {
  const form = { question: 'target', answer: 'server' };
  expect(parse({ ...form, from: 'review' }).data).toMatchObject({ fromReview: true, then: 'on' });
  expect(parse({ ...form, stay: 'yes' }).data).toMatchObject({ fromReview: false, then: 'stay' });
  expect(parse({ ...form, from: '//elsewhere.test' }).success).toBe(false);
});

describe('the name of a system (P24)', () => {
  test('may be left out at the start and is trimmed and composed', () => {
    expect(startFormSchema.parse({}).systemName).toBeUndefined();
    expect(startFormSchema.parse({ systemName: '  Bestellu\u0308bersicht ' }).systemName).toBe(
      'Bestellübersicht',
    );
  });

  test.each([['a\u0000b'], ['a\ud800'], ['two\nlines'], ['x'.repeat(121)]])('refuses %j', (name) => {
    expect(nameFormSchema.safeParse({ assessment, systemName: name }).success).toBe(false);
  });
});
