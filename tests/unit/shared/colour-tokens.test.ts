import { describe, expect, test } from 'vitest';
import { colourTokens } from '@/lib/shared/colour-tokens';

describe('the colours of a style sheet (H03)', () => {
  test('are read in their order, with both themes', () => {
    const sheet = `--color-*: initial;
      --color-ink-2: light-dark(#474d59, #b8bac0);
      --text-body: 1rem;
      --color-go: light-dark(#006A83,#55c6de);`;
    expect(colourTokens(sheet)).toEqual([
      { name: 'ink-2', light: '#474d59', dark: '#b8bac0' },
      { name: 'go', light: '#006A83', dark: '#55c6de' },
    ]);
  });

  test('are none where none is defined', () => {
    expect(colourTokens('body { color: red }')).toEqual([]);
  });
});
