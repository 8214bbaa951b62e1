import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');

/** Everything that a file brings along when it runs: files of ours from the root, packages by name. */
function broughtAlong(start: string): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!existsSync(join(root, file))) continue;
    for (const [, target = ''] of readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export) (?!type)[^;]*?from '([^']+)';/gmu,
    )) {
      queue.push(resolved(file, target));
    }
  }
  return seen;
}

function resolved(from: string, target: string): string {
  if (!/^[.@]/u.test(target) || target.startsWith('@formatjs')) return target;
  const path = target.startsWith('@/') ? target.slice(2) : join(dirname(from), target);
  return ['.ts', '.tsx'].map((end) => path + end).find((file) => existsSync(join(root, file))) ?? path;
}

describe('what the browser loads to try answers and models (A13, N09, V9)', () => {
  test.each([
    ['components/what-if/what-if.tsx'],
    ['components/what-if/live-judge.ts'],
    ['components/playground/playground.tsx'],
    ['components/playground/judge-custom.ts'],
  ])('%s brings neither the schema library nor the formatter nor the claims', (start) => {
    const files = [...broughtAlong(start)];
    expect(files.length).toBeGreaterThan(15);
    expect(
      files.filter((file) => /^zod|intl-messageformat|domain\/evidence\/(claims\/|evidence)/u.test(file)),
    ).toEqual([]);
  });

  test.each([
    ['components/what-if/what-if.tsx', 'components/what-if/live-judge.ts'],
    ['components/playground/playground.tsx', 'components/playground/judge-custom.ts'],
  ])('%s itself does not bring the engine; it is fetched apart', (start, engine) => {
    const page = broughtAlong(start);
    expect(page).not.toContain('lib/domain/model/evaluate-verdict.ts');
    expect(page).not.toContain('lib/domain/assessment/bank-v1.ts');
    expect(broughtAlong(engine)).toContain('lib/domain/model/evaluate-verdict.ts');
  });
});
