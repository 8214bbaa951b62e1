import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '@/lib/text/en';
import { pseudoCatalogue } from '@/lib/text/pseudo';
import { inPseudoLanguage } from '@/lib/text/pseudo-sentence';

type Entry = { place: string; name: string; text: string };

/** Every text of a catalogue, with the place where it stands. */
function entriesOf(value: unknown, place = '', name = ''): Entry[] {
  if (typeof value === 'string') return [{ place, name, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => entriesOf(entry, `${place}.${key}`, key));
}

/** What a pattern asks to be filled with, in order: names, kinds and cases. */
function valuesOf(pattern: string): unknown {
  const shape = (parts: unknown): unknown => {
    if (!Array.isArray(parts)) return [];
    return parts
      .filter((part: { type: number }) => part.type !== 0)
      .map((part: { type: number; value: string; options?: Record<string, { value: unknown }> }) => [
        part.type,
        part.value,
        Object.entries(part.options ?? {}).map(([name, option]) => [name, shape(option.value)]),
      ]);
  };
  return shape(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst());
}

const english = entriesOf(en);
const pseudo = entriesOf(pseudoCatalogue(en, 'ltr'));
const turned = entriesOf(pseudoCatalogue(en, 'rtl'));
const isText = ({ name, text }: Entry) => name !== 'key' && name !== 'href' && /[\p{L}{]/u.test(text);
const withoutTurns = (text: string) => text.replaceAll(/[\u202c\u202e]/gu, '');

describe('the pseudo-language (A26)', () => {
  it('has the shape of the English catalogue', () => {
    expect(english.length).toBeGreaterThan(2000);
    expect(pseudo.map(({ place }) => place)).toEqual(english.map(({ place }) => place));
  });

  it('brackets every text, and leaves names and addresses of entries alone', () => {
    for (const [at, entry] of english.entries()) {
      if (isText(entry)) expect(pseudo[at]?.text, entry.place).toMatch(/^⟦.*⟧$/su);
      else expect(pseudo[at]?.text, entry.place).toBe(entry.text);
    }
  });

  it('asks for the same values in the same cases', () => {
    for (const [at, entry] of english.entries()) {
      if (!entry.text.includes('{')) continue;
      expect(valuesOf(pseudo[at]?.text ?? ''), entry.place).toEqual(valuesOf(entry.text));
      expect(valuesOf(turned[at]?.text ?? ''), entry.place).toEqual(valuesOf(entry.text));
    }
  });

  it('is two fifths longer', () => {
    const length = (entries: Entry[]) =>
      entries
        .filter((entry) => isText(entry) && !entry.text.includes('{'))
        .reduce((sum, { text }) => sum + text.length, 0);
    expect(length(pseudo) / length(english)).toBeGreaterThan(1.4);
    expect(length(pseudo) / length(english)).toBeLessThan(1.6);
  });

  it('differs from right to left only by the turns around its words', () => {
    expect(turned.map(({ text }) => withoutTurns(text))).toEqual(pseudo.map(({ text }) => text));
    expect(inPseudoLanguage('Ask 2 of us', 'rtl')).toBe(
      '⟦\u202eÅÅšk\u202c 2 \u202eöööf\u202c \u202eûûš\u202c⟧',
    );
  });

  it('changes what is read of a pattern and nothing else', () => {
    expect(inPseudoLanguage('{n, plural, =0 {none} one {# of {all}} other {# open}}', 'ltr')).toBe(
      '⟦{n, plural, =0 {ñööñéé} one {# ööf {all}} other {# ööpééñ}}⟧',
    );
    expect(inPseudoLanguage('·', 'ltr')).toBe('·');
  });
});
