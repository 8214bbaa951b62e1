import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { colourRows } from '@/components/design/colour-rows';
import { colourTokens } from '@/lib/shared/colour-tokens';
import { filesIn, read, root } from './sources';

const sheet = read('app/globals.css');
const tokens = colourTokens(sheet);

/** The page for a lost database comes without our style sheet, so it has to spell its colours out. */
const spelledOut = 'lib/http/unavailable-style.ts';
/** Hexadecimal after `#`, with at least one digit or as long as a colour, and the functions that make colours. */
const colour =
  /(?<![\w&/])#(?:[\da-f]{6}|[\da-f]{8}|(?=[\da-f]*\d)[\da-f]{3,4})\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/giu;

describe('colours (H03)', () => {
  test('are defined in one @theme block', () => {
    expect(sheet.match(/@theme\b/gu)).toHaveLength(1);
    expect(tokens.length).toBeGreaterThan(10);
    const block = sheet.slice(sheet.indexOf('@theme'), sheet.indexOf('\n}\n'));
    expect(colourTokens(block)).toEqual(tokens);
    expect([...sheet.matchAll(colour)].length).toBe(tokens.length * 2);
  });

  test('are named everywhere else', () => {
    const named = ['app', 'components', 'lib']
      .flatMap(filesIn)
      .filter(
        (file) =>
          /\.(tsx?|css|svg)$/u.test(file) &&
          !/^lib\/(generated|domain)\//u.test(file) &&
          file !== 'app/globals.css' &&
          file !== spelledOut,
      );
    expect(named.length).toBeGreaterThan(100);
    const found = named.flatMap((file) => [...read(file).matchAll(colour)].map(([hit]) => `${file}: ${hit}`));
    expect(found).toEqual([]);
  });

  test('that have to be spelled out are those of the style sheet', () => {
    const values = new Set(tokens.map(({ light, dark }) => `light-dark(${light},${dark})`));
    const used = read(spelledOut).match(/light-dark\([^)]*\)/gu) ?? [];
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((pair) => !values.has(pair))).toEqual([]);
    expect([...read(spelledOut).matchAll(colour)].length).toBe(used.length * 2);
  });

  test.each(colourRows(tokens))('$name keeps its contrast on paper and on raised, light and dark', (row) => {
    expect(row).toMatchObject({ enough: true });
  });
});

test('the fonts are together at most 120 KB, and each has stand-ins with its measures (H03)', () => {
  const fonts = filesIn('app/fonts').filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  const bytes = fonts.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(120 * 1024);
  const faces =
    sheet.match(/@font-face \{[^}]*size-adjust:[^}]*ascent-override:[^}]*descent-override:[^}]*\}/gu) ?? [];
  const drawn = faces.map((face) => /font-family: '([^']+)'/u.exec(face)?.[1]);
  const named = read('app/fonts/fonts.ts').match(/(?<=')[^']+ Stand-in[^']*(?=')/gu) ?? [];
  // One for each kind of system.
  expect(named).toHaveLength(3 * fonts.length);
  expect(new Set(drawn)).toEqual(new Set(named));
});

test('no element has a style attribute, which the content security policy would refuse (P16)', () => {
  const files = ['app', 'components'].flatMap(filesIn).filter((file) => file.endsWith('.tsx'));
  expect(files.filter((file) => /\sstyle=\{\{/u.test(read(file)))).toEqual([]);
});
