import { afterEach, beforeEach, expect } from 'vitest';

/**
 * A warning nobody asked for is a defect nobody has looked at yet, so it fails the test that caused it.
 * A test that expects one replaces the method with `vi.spyOn(console, 'error').mockImplementation(...)`.
 */
const watched = ['error', 'warn'] as const;
const original = { error: console.error, warn: console.warn };
let heard: string[] = [];

beforeEach(() => {
  heard = [];
  for (const method of watched) {
    console[method] = (...words: unknown[]) => {
      heard.push(`console.${method}: ${words.map(String).join(' ')}`);
      original[method](...words);
    };
  }
});

afterEach(() => {
  for (const method of watched) console[method] = original[method];
  expect(heard, 'nothing may be written to console.error or console.warn').toEqual([]);
});
