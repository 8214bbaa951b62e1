import { describe, expect, test } from 'vitest';
import { challengeFormSchema, decisionFormSchema } from '@/lib/domain/challenge/challenge-form';

const sent = {
  claim: 'rust-ecosystem-gaps',
  wording: '2',
  key: '3f0d0c52-6f5c-4c6c-9a53-9f6f2f3f7a10',
  kind: 'figure-wrong',
  body: '  The survey of 2026 says 12 %.\r\nNot 20 %. ',
  source: 'https://example.org/survey',
  name: '',
  email: ' Mina@Example.ORG ',
  extra: '',
  stamp: 'abc.def',
};
const problemsOf = (changes: Record<string, unknown>) =>
  challengeFormSchema
    .safeParse({ ...sent, ...changes })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('the form that challenges a claim (N25)', () => {
  test('gives the texts in the form we store', () => {
    expect(challengeFormSchema.parse(sent)).toMatchObject({
      wording: 2,
      body: 'The survey of 2026 says 12 %.\nNot 20 %.',
      email: 'mina@example.org',
      name: '',
    });
  });

  test('needs neither source nor sender', () => {
    expect(problemsOf({ source: '', name: '', email: '' })).toEqual([]);
  });

  test.each([
    ['http://example.org', 'url'],
    ['ftp://example.org/x', 'url'],
    ['data:text/html,x', 'url'],
    ['https://localhost/x', 'url'],
    ['https://user:secret@example.org', 'url'],
    ['not an address', 'url'],
    [`https://example.org/${'x'.repeat(500)}`, 'too-long'],
  ])('refuses the source %s', (source, problem) => {
    expect(problemsOf({ source })).toContainEqual(['source', problem]);
  });

  test.each([
    ['kind', 'because', 'choice'],
    ['kind', '', 'choice'],
    ['body', '', 'required'],
    ['body', 'No.', 'too-short'],
    ['body', 'x'.repeat(2_001), 'too-long'],
    ['body', 'It is wrong\u0000 here', 'characters'],
    ['name', 'Mina\ufffd', 'damaged'],
    ['email', 'mina', 'email'],
  ])('refuses %s %j (P24)', (field, value, problem) => {
    expect(problemsOf({ [field]: value })).toEqual([[field, problem]]);
  });

  test('refuses a field that it does not have (P14)', () => {
    expect(problemsOf({ decision: 'accepted' })).toHaveLength(1);
  });
});

describe('the form that decides a challenge (N25)', () => {
  const made = {
    challenge: sent.key,
    decision: 'declined',
    reason: 'The source says what we say.',
    note: '',
  };

  test('takes a decision with its reason', () => {
    expect(decisionFormSchema.safeParse(made).success).toBe(true);
  });

  test.each([
    ['decision', 'later'],
    ['decision', undefined],
    ['reason', ''],
    ['reason', 'No.'],
    ['reason', 'x'.repeat(1_001)],
    ['note', 'x'.repeat(2_001)],
  ])('refuses %s %j', (field, value) => {
    const { error } = decisionFormSchema.safeParse({ ...made, [field]: value });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});
