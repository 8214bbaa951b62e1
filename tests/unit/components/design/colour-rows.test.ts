import { describe, expect, test } from 'vitest';
import { colourRows } from '@/components/design/colour-rows';
import type { ColourToken } from '@/lib/shared/colour-tokens';

const all = ['ink', 'ink-2', 'ink-3', 'go', 'rust', 'warning', 'error', 'control', 'focus'];
const grounds: ColourToken[] = [
  { name: 'paper', light: '#ffffff', dark: '#000000' },
  { name: 'raised', light: '#ffffff', dark: '#000000' },
];
/** Every colour at full contrast, but for what a test changes. */
const tokens = (changes: Partial<Record<string, Partial<ColourToken>>> = {}): ColourToken[] => [
  ...grounds,
  ...all.map((name) => ({ name, light: '#000000', dark: '#ffffff', ...changes[name] })),
];
const row = (changes: Parameters<typeof tokens>[0], name: string) =>
  colourRows(tokens(changes)).find((one) => one.name === name);

describe('colours with their contrast (D15)', () => {
  test('text needs more than marks, grounds need nothing', () => {
    expect(row({}, 'ink')).toMatchObject({ needs: 4.5, enough: true, light: { paper: 21, raised: 21 } });
    expect(row({}, 'focus')).toMatchObject({ needs: 3, enough: true });
    expect(row({}, 'paper')).toMatchObject({ needs: null, enough: true });
  });

  test.each(['light', 'dark'] as const)(
    'one ratio that falls short in %s colours is enough to fail',
    (theme) => {
      // 4.48 to 1 on white and 4.69 on black; 2.85 on white and 2.32 on black.
      const grey = theme === 'light' ? '#777777' : '#6f6f6f';
      expect(row({ rust: { [theme]: grey } }, 'rust')?.enough).toBe(false);
      expect(row({ control: { [theme]: grey } }, 'control')?.enough).toBe(true);
      expect(
        row({ control: { [theme]: theme === 'light' ? '#999999' : '#4a4a4a' } }, 'control')?.enough,
      ).toBe(false);
    },
  );

  test('a colour that is gone is noticed', () => {
    expect(() => colourRows(tokens().filter(({ name }) => name !== 'focus'))).toThrow('"focus"');
    expect(() => colourRows(tokens().filter(({ name }) => name !== 'raised'))).toThrow('"raised"');
  });
});
