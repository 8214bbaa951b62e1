import { describe, expect, test } from 'vitest';
import { sidesFor } from '@/lib/domain/comparison/sides';

describe('which language stands at the left (D11)', () => {
  test('is fixed for one address', () => {
    expect(sidesFor('/compare/speed')).toBe(sidesFor('/compare/speed'));
    expect(sidesFor('')).toMatch(/^(go|rust)-left$/);
  });

  test('falls to either language about equally often', () => {
    const kinds = [
      Array.from({ length: 1000 }, (_, index) => `/compare/topic-${index}`),
      Array.from(
        { length: 1000 },
        (_, index) => `0198f3a2-7c41-7${index.toString(16).padStart(3, '0')}-9b1e-5d2c8f7a6b30`,
      ),
      Array.from({ length: 1000 }, (_, index) => 'x'.repeat(index)),
    ];
    for (const addresses of kinds) {
      const left = addresses.filter((address) => sidesFor(address) === 'go-left').length;
      expect(left).toBeGreaterThan(430);
      expect(left).toBeLessThan(570);
    }
  });
});
