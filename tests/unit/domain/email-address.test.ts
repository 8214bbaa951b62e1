import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { challengeFormSchema } from '@/lib/domain/challenge/challenge-form';
import { emailSchema } from '@/lib/domain/email-address';
import { inputProblems } from '@/lib/domain/text-input';

describe('one reader of e-mail addresses (P24)', () => {
  test.each([
    ['  Ada@Example.COM ', 'ada@example.com'],
    ['info@m\u00fcller.de', 'info@xn--mller-kva.de'],
    ['info@mu\u0308ller.de', 'info@xn--mller-kva.de'],
    ['INFO@M\u00dcLLER.DE', 'info@xn--mller-kva.de'],
    ['info@xn--mller-kva.de', 'info@xn--mller-kva.de'],
    ['ivan@xn--80a1acny.xn--p1ai', 'ivan@xn--80a1acny.xn--p1ai'],
    ['ivan@\u043f\u043e\u0447\u0442\u0430.\u0440\u0444', 'ivan@xn--80a1acny.xn--p1ai'],
    ['r&d@example.com', 'r&d@example.com'],
    ['a=b@example.com', 'a=b@example.com'],
    ["o'brien+go/rust@example.co.uk", "o'brien+go/rust@example.co.uk"],
    ['m\u00fcller@example.com', 'm\u00fcller@example.com'],
    ['ada@example.com\u200b', 'ada@example.com'],
    ['\u2068ada@example.com\u2069', 'ada@example.com'],
    ['ada\u200b@exam\u00adple.com', 'ada@example.com'],
    ['ada\uff20example\uff0ecom', 'ada@example.com'],
    ['\u4eba@\u4f8b\u3048\u3002jp', '\u4eba@xn--r8jz45g.jp'],
    ['Ada Byron <ada@example.com>', 'ada@example.com'],
    ['mailto:ada@example.com', 'ada@example.com'],
  ])('reads %j as %j', (typed, address) => {
    expect(emailSchema.parse(typed)).toBe(address);
  });

  test.each([
    'ada',
    'ada@',
    '@example.com',
    'a b@example.com',
    'a@b@example.com',
    'ada\uff20evil.com@example.com',
    'ada@example.com\nbcc: x@y.z',
    'ada@example.com, bob@example.com',
    'Ada <ada@example.com>, Bob <bob@example.com>',
    '.ada@example.com',
    'a..da@example.com',
    'ada@example..com',
    'ada@-example.com',
    'ada@example',
    'ada@127.0.0.1',
    'ada@[127.0.0.1]',
    'ada@0x7f.1',
    'ada@example.com:25',
    'ada@example.com/x',
    'ada@ex%61mple.com',
    'ada@xn--a.de',
    `${'a'.repeat(65)}@example.com`,
    `ada@${'a'.repeat(64)}.com`,
    `ada@${'a.'.repeat(130)}com`,
  ])('%j is no address', (typed) => {
    expect(emailSchema.safeParse(typed).error?.issues[0]?.message).toBe(inputProblems.email);
  });

  test('says what else is wrong', () => {
    const problem = (typed: unknown) => emailSchema.safeParse(typed).error?.issues[0]?.message;
    expect(problem('')).toBe(inputProblems.required);
    expect(problem(' \u200b ')).toBe(inputProblems.required);
    expect(problem(undefined)).toBe(inputProblems.required);
    expect(problem('a\ufffdda@example.com')).toBe(inputProblems.damaged);
    expect(problem('a\u0000da@example.com')).toBe(inputProblems.characters);
    expect(problem('a'.repeat(600))).toBe(inputProblems.tooLong);
  });

  test('answers any text, and what it reads is ready for a mail server and reads the same again', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'B',
        '.',
        '-',
        '@',
        '&',
        '=',
        ' ',
        '<',
        '>',
        '\u200b',
        '\u202e',
        '\u00fc',
        '\u00df',
        '\uff20',
        '\u3002',
      ],
      ...[
        '%',
        '/',
        ':',
        '#',
        '?',
        '1',
        'xn--',
        'com',
        'mailto:',
        '\u0130',
        '\u0301',
        '\u200d',
        '\n',
        '"',
        ',',
      ],
    );
    const domain = fc.constantFrom('', '@example.com', '@m\u00fcller.de');
    const typed = fc
      .tuple(fc.array(piece, { maxLength: 10 }), domain)
      .map(([all, end]) => all.join('') + end);
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = emailSchema.safeParse(text);
        if (!parsed.success) return;
        expect(parsed.data).toMatch(/^[^\s@<>,;:"]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/u);
        expect(parsed.data.length).toBeLessThanOrEqual(254);
        expect(emailSchema.parse(parsed.data)).toBe(parsed.data);
      }),
      { numRuns: 4_000 },
    );
  });

  test('the form of a challenge reads the same way, and may leave the address out', () => {
    const { email } = challengeFormSchema.shape;
    expect(email.parse('info@m\u00fcller.de\u200b')).toBe('info@xn--mller-kva.de');
    expect(email.parse('\u200b')).toBe('');
    expect(email.safeParse('nobody').error?.issues[0]?.message).toBe(inputProblems.email);
  });
});
