import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { banks } from '@/lib/domain/assessment/banks';
import { claims } from '@/lib/domain/evidence/evidence';
import { evidenceVersion } from '@/lib/domain/evidence/version';
import { releaseName } from '@/lib/domain/model/release-name';
import { checksumOf } from '@/lib/integrity/checksum';

const domain = resolve(import.meta.dirname, '../../../lib/domain');

/** Released once, never changed. A new release adds a line; no line is ever edited. */
const pinned = {
  'assessment/releases/model-1.json': '9ad3ca9128d7d948f4664847cb30e529be43af36a09c976ea4087da179e4116c',
  'assessment/releases/model-2.json': '95e798eded1b7ae016f80212604a42f103022e0a1a1de128f445794bd97f946f',
  'assessment/releases/model-3.json': '4a79b684dd4849cc469550cd61fd1f4efd016ada993d9d0ee05b00becbf29d60',
  'assessment/releases/model-4.json': '4f37ec3109f9906454e6144b5f361f9105163a655d7c733c2746dade28a0527c',
  'assessment/releases/model-5-v1.json': 'dd227c99c08a19fc99037a7a04d027d1db1dfeb7c857747f9ea6c14e2bc740a8',
  'assessment/releases/model-5-v2.json': 'd3afe3309e43c5607cbe679da5a067d940b3abe9691ce71bcacb5b63d50347b8',
  'evidence/releases/2026-11.json': '5ba45d50f94bcaf737f87d7c09a886d5bfd92e9e8c9ae0751d723299d6785fd6',
  'evidence/releases/2026-11.2.json': 'a9a106ec9504b3e7c4de3573e86e48bc464c1f9a7a2384972bb7866c8f550c49',
  'evidence/releases/2026-11.3.json': '568ec21ae2a7ed84bbca5a58dcd1d8a449a84a8574e866598a783e61b2c0f691',
  'evidence/releases/2026-11.4.json': '51e62c91a1a6180bc914a6a443f5efd82fcf7e16f7a75040ee8b6282481ff48f',
  'evidence/releases/2026-12.json': '07249466e8975f17c520b8d9fd463ad57b5cf440f3e0fb0b38a154d57d4efd23',
};

function released(file: string): unknown {
  return JSON.parse(readFileSync(join(domain, file), 'utf8'));
}

describe('N04 releases (H11)', () => {
  test.each(Object.entries(pinned))('%s is what it was', (file, checksum) => {
    expect(checksumOf(released(file))).toBe(checksum);
  });

  test.each(banks)('A29 today’s model of bank $version is released', (bank) => {
    expect(checksumOf(released(`assessment/releases/${releaseName(bank)}.json`))).toBe(checksumOf(bank));
  });

  test('A29 today’s evidence is released', () => {
    expect(checksumOf(released(`evidence/releases/${evidenceVersion}.json`))).toBe(
      checksumOf({ version: evidenceVersion, claims }),
    );
  });
});
