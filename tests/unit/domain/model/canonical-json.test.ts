import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { checksumOf } from '@/lib/integrity/checksum';

describe('canonicalJson (N04)', () => {
  property.prop([fc.jsonValue()], { numRuns: 500 })(
    'N04 reads back as the same value, and again to the same bytes',
    (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    },
  );

  test('sorts keys at every depth and writes no spaces', () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'ü' })).toBe('{"a":"ü","b":[{"a":null,"z":1}]}');
  });

  test('leaves out what is undefined and writes dates as text', () => {
    expect(canonicalJson({ a: undefined, at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  test('keeps lone surrogates escaped, so that the bytes are lawful UTF-8', () => {
    expect(canonicalJson('\ud800')).toBe('"\\ud800"');
  });

  test.each([[NaN], [Infinity], [undefined], [() => 1], [Symbol('s')], [1n], [[undefined]]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );

  test('and says what it cannot say', () => {
    expect(() => canonicalJson([-Infinity])).toThrow('no form for -Infinity');
    expect(() => canonicalJson({ at: 1n })).toThrow('no form for bigint');
  });
});

test('checksumOf is the SHA-256 of the canonical bytes (N04)', () => {
  expect(checksumOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(checksumOf({ a: 1, b: 2 })).toBe(checksumOf({ b: 2, a: 1 }));
});
