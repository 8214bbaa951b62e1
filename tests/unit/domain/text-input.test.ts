import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedText, emailSchema, inputProblems } from '@/lib/domain/text-input';

function problemOf(
  schema: { safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } } },
  value: unknown,
) {
  const parsed = schema.safeParse(value);
  return parsed.success ? null : parsed.error?.issues[0]?.message;
}

describe('boundedText (P24)', () => {
  const name = boundedText(20, { min: 1 });

  test.each([
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['an escape character', 'a\u001bb'],
    ['a direction override', 'a\u202eb'],
    ['a line break in a single line', 'a\nb'],
  ])('refuses %s', (_what, text) => {
    expect(problemOf(name, text)).toBe(inputProblems.characters);
  });

  test('keeps line breaks where they belong and makes them one kind', () => {
    expect(boundedText(20, { multiline: true }).parse('a\r\nb\rc')).toBe('a\nb\nc');
  });

  test('composes and trims', () => {
    expect(name.parse('  Zoe\u0308 ')).toBe('Zo\u00eb');
  });

  test('says that a required text is missing, also when it is only spaces', () => {
    expect(problemOf(name, '   ')).toBe(inputProblems.required);
    expect(problemOf(name, undefined)).toBe(inputProblems.required);
  });

  test('bounds the length', () => {
    expect(name.parse('x'.repeat(20))).toHaveLength(20);
    expect(problemOf(name, 'x'.repeat(21))).toBe(inputProblems.tooLong);
  });

  test('answers any text without throwing, and what it lets through is canonical', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const parsed = name.safeParse(text);
        if (!parsed.success) return;
        expect(parsed.data).toBe(parsed.data.normalize('NFC').trim());
        expect(parsed.data.length).toBeLessThanOrEqual(20);
        expect(parsed.data).not.toMatch(/[\u0000-\u001f]|\p{Surrogate}/u);
        expect(name.parse(parsed.data)).toBe(parsed.data);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('emailSchema (P24)', () => {
  test('stores one form of an address', () => {
    expect(emailSchema.parse('  Ada@Example.COM ')).toBe('ada@example.com');
  });

  test('looks at the canonical form: a full-width @ is an @', () => {
    expect(emailSchema.parse('ada\uff20example.com')).toBe('ada@example.com');
    expect(emailSchema.safeParse('ada\uff20evil.com@example.com').success).toBe(false);
  });

  test.each([
    '',
    'ada',
    'ada@',
    'a b@example.com',
    'ada@example.com\nbcc: x@y.z',
    `${'a'.repeat(260)}@example.com`,
  ])('refuses %j', (text) => {
    expect(emailSchema.safeParse(text).success).toBe(false);
  });
});
