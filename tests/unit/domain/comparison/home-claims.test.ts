import { describe, expect, test } from 'vitest';
import { homeClaims, homeDimensionIds, numberHomeSources } from '@/lib/domain/comparison/home-claims';
import { homeSources } from '@/lib/domain/comparison/home-sources';

const claims = homeDimensionIds.flatMap((dimension) => [
  homeClaims[dimension].go,
  homeClaims[dimension].rust,
]);

describe('the claims on the home page', () => {
  test('each have a source with an address and a year (D05, D06)', () => {
    for (const claim of claims) {
      expect(claim.sources.length).toBeGreaterThan(0);
      for (const id of claim.sources) {
        expect(new URL(homeSources[id].url).protocol).toBe('https:');
        expect(homeSources[id].year).toBeGreaterThanOrEqual(2015);
        expect(homeSources[id].publisher).not.toBe('');
      }
    }
  });

  test('give both languages about the same room (D11)', () => {
    const words = (language: 'go' | 'rust') =>
      homeDimensionIds.reduce((sum, id) => sum + homeClaims[id][language].sentence.split(/\s+/).length, 0);
    expect(Math.abs(words('go') - words('rust')) / words('go')).toBeLessThan(0.1);
  });

  test('number the sources without gaps, in the order they are read', () => {
    for (const first of ['go', 'rust'] as const) {
      const numbered = numberHomeSources(first);
      expect(numbered.map((source) => source.number)).toEqual(numbered.map((_, index) => index + 1));
      expect(numbered[0]?.id).toBe(homeClaims.memory[first].sources[0]);
    }
  });

  test('leave no listed source uncited', () => {
    expect(new Set(numberHomeSources('go').map(({ id }) => id))).toEqual(new Set(Object.keys(homeSources)));
  });
});
