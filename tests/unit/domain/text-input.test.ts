import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedText, inputProblems, typedPassword } from '@/lib/domain/text-input';

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
    ['a line break in a single line', 'a\nb'],
  ])('refuses %s', (_what, text) => {
    expect(problemOf(name, text)).toBe(inputProblems.characters);
  });

  test('says that a text arrived damaged instead of storing what stands for the damage', () => {
    expect(problemOf(name, 'M\ufffdller')).toBe(inputProblems.damaged);
    expect(problemOf(typedPassword, 'correct horse \ufffd')).toBe(inputProblems.damaged);
    expect(typedPassword.parse(' a\tb ')).toBe(' a\tb ');
  });

  test.each([
    ['direction overrides and isolates', '\u202bAda\u202c \u2068Byron\u2069', 'Ada Byron'],
    ['direction hints', '\u200eAda\u200f \u061cByron', 'Ada Byron'],
    ['characters without width', '\ufeffAda\u200b By\u00adron\u2060', 'Ada Byron'],
    ['tag characters', 'Ada\u{e0001}\u{e0041}\u{e0020} Byron', 'Ada Byron'],
    ['selectors that select nothing', 'Ada\u{e0101} \ufe0fByron\u{e0100}\u{e01ef}', 'Ada Byron'],
    ['joiners that join nothing', '\u200dAda \u200cByron', 'Ada Byron'],
  ])('takes %s out of a line', (_what, text, kept) => {
    expect(name.parse(text)).toBe(kept);
  });

  test.each([
    ['a non-joiner inside a Persian word', 'می\u200cخواهم'],
    ['a joiner at the end of a Malayalam name', 'രാജന്\u200d'],
    ['a family in one emoji', 'Team 👩\u200d👩\u200d👧'],
    ['a coloured heart', 'I ❤\ufe0f Go'],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
    ['a Japanese name with a selected form', '葛\u{e0100}城'],
  ])('keeps %s', (_what, text) => {
    expect(boundedText(40, { min: 1 }).parse(text)).toBe(text.normalize('NFC'));
  });

  test('keeps the hints of a direction in a text of several lines, and no override', () => {
    const text = boundedText(60, { multiline: true });
    expect(text.parse('שלום \u200f(Go)\n\u202eabc\u202c')).toBe('שלום \u200f(Go)\nabc');
  });

  test.each([
    '\u200b',
    '\u3164',
    '\u2800',
    '\u115f\u1160',
    '\u{e0041}\u{e0042}',
    '\u202e \u2069',
    '\u034f',
    '\ufe0f',
  ])('a name of nothing visible is missing: %j', (text) => {
    expect(problemOf(name, text)).toBe(inputProblems.required);
    expect(boundedText(20, { multiline: true }).parse(text)).toBe('');
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
        expect(parsed.data).not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u);
        expect(name.parse(parsed.data)).toBe(parsed.data);
      }),
      { numRuns: 2_000 },
    );
  });

  test('whatever invisible characters are put into a line, what stays is one canonical text', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'é',
        ' ',
        '\u200b',
        '\u200c',
        '\u200d',
        '\u200e',
        '\u202e',
        '\u2068',
        '\ufe0f',
        '\u0301',
        'می',
        '葛',
        '👩',
      ],
      ...['\u{1f3f4}', '\u{e0067}', '\u{e0062}', '\u{e007f}', '\u{e0100}', '\u3164', '\u2800', '\ufeff'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const parsed = boundedText(60, { min: 1 }).safeParse(pieces.join(''));
        if (!parsed.success) return;
        expect(boundedText(60, { min: 1 }).parse(parsed.data)).toBe(parsed.data);
      }),
      { numRuns: 2_000 },
    );
  });
});
