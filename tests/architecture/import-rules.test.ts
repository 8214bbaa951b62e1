import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { lawfulImports, scenery, unlawfulImports } from './planted-imports';
import { refusalsFor, type Refusal } from './planted-tree';

const require = createRequire(import.meta.url);
const { forbidden } = require('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string; severity: string }[];
};

describe('import rules (H01)', () => {
  let refusals: Refusal[];

  beforeAll(async () => {
    refusals = await refusalsFor([...unlawfulImports, ...lawfulImports, ...scenery]);
  }, 60_000);

  test.each(unlawfulImports)('$rule refuses $imports in $file', ({ rule, file }) => {
    const named = refusals.filter((refusal) => refusal.file === file).map((refusal) => refusal.rule);
    expect(named).toContain(rule);
  });

  test.each(lawfulImports)('nothing refuses $file', ({ file }) => {
    expect(refusals.filter((refusal) => refusal.file === file)).toEqual([]);
  });

  test('every rule stops the build and has an unlawful import that proves it', () => {
    const proven = new Set(unlawfulImports.map(({ rule }) => rule));
    expect(forbidden.filter(({ name }) => !proven.has(name))).toEqual([]);
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });
});
