import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, read, root } from './sources';

/** What a page of staff cannot hold, or holds already, and why. */
const apart: Readonly<Record<string, string>> = {
  'components/account/entry-page.tsx': 'has a head and a main part of its own; its forms are shown',
  'components/assessment/answer-form.tsx': 'keeps and sends what is typed; its fields are shown',
  'components/assessment/quiet-page.tsx': 'has a head and a main part of its own; what stands in it is shown',
  'components/assessment/save-mark.tsx': 'sends what a browser has kept, wherever it stands',
  'components/comparison/claim-picture.tsx': 'a file with a style of its own; shown as an image',
  'components/layout/early-acts.tsx': 'draws nothing; repeats what was done before scripts ran',
  'components/layout/failure-message.tsx': 'asks for the server; what it draws is shown',
  'components/ui/toast-region.tsx': 'stands around every page of staff',
};

/** The files of the project that a file imports, other than for their types. */
function importsOf(file: string): string[] {
  const names = [...read(file).matchAll(/^import (?!type )[^;]*? from '(@\/|\.{1,2}\/)([^']+)'/gmu)];
  return names.flatMap(([, start = '', rest = '']) => {
    const base = start === '@/' ? root : join(root, dirname(file), start);
    return ['.tsx', '.ts'].map((end) => relative(root, join(base, `${rest}${end}`)));
  });
}

/** Everything that the pages of the design draw, directly or inside of something else. */
function shownFiles(): ReadonlySet<string> {
  const shown = new Set<string>();
  const waiting = filesIn('app/admin/design');
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (shown.has(file)) continue;
    shown.add(file);
    waiting.push(...importsOf(file).filter((name) => existsSync(join(root, name))));
  }
  return shown;
}

test('every component stands on a page of the design (H03)', () => {
  const components = filesIn('components').filter((file) => file.endsWith('.tsx'));
  const shown = shownFiles();
  expect(components.length).toBeGreaterThan(250);
  expect(components.filter((file) => !shown.has(file) && !(file in apart))).toEqual([]);
});

test('what is set apart from the pages of the design exists and stands on none of them (H03)', () => {
  const shown = shownFiles();
  expect(Object.keys(apart).filter((file) => shown.has(file) || !existsSync(join(root, file)))).toEqual([]);
});
