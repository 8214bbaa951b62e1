import { describe, expect, test } from 'vitest';
import { claims } from '@/lib/domain/evidence/evidence';

const dimensions = [
  'ecosystem',
  'operations',
  'security-supply-chain',
  'interop-embedded-wasm',
  'hiring-market',
];
const own = claims.filter(({ dimension }) => dimensions.includes(dimension));
const sentences = own.map(({ sentence }) => sentence).join('\n');

describe('D05 D12 how claims on libraries, delivery, security, interop and hiring are worded', () => {
  test('each says how it can mislead (content F16)', () => {
    expect(own.filter(({ caution }) => !caution).map(({ id }) => id)).toEqual([]);
  });

  // Readers search for these names; a sentence that only describes the thing is not found.
  test.each([
    ['Tonic', 'OpenTelemetry', 'CNCF', 'crates.io', 'TiKV'],
    ['govulncheck', 'cargo-audit', 'RustSec', 'FIPS'],
    ['TinyGo', 'PyO3', 'gomobile', 'wasm32-wasip2', 'cgo'],
    ['TIOBE', 'JetBrains', 'SlashData', 'Stack Overflow'],
  ])('sentences call things by their names: %s and others (content 6 #7)', (...names) => {
    expect(names.filter((name) => !sentences.includes(name))).toEqual([]);
  });
});
