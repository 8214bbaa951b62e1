import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.(tsx?|mjs)$/.test(name) && !name.startsWith('lib/generated/')),
);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const nameOf = (file: string) => basename(file).replace(/(\.(test|spec|noscript|d))*\.(tsx?|mjs)$/, '');
const kebabCase = (name: string) => name.replaceAll(/(?<=[a-z0-9])([A-Z])/g, '-$1').toLowerCase();

test('files have names in kebab-case (H01)', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(nameOf(file)))).toEqual([]);
});

test('no file or folder is a drawer for everything (H01)', () => {
  const drawers = /^(utils?|helpers?|misc|common|types?|index)$/;
  const drawer = (file: string) =>
    [...file.split('/').slice(0, -1), nameOf(file)].some((part) => drawers.test(part));
  expect(files.filter(drawer)).toEqual([]);
});

test('a component file exports one component, and is named after it (H01)', () => {
  const wrong = files
    .filter((file) => file.startsWith('components/') && file.endsWith('.tsx'))
    .map((file) => ({
      file,
      components: [...read(file).matchAll(/^export (?:async )?(?:function|const) ([A-Z]\w*)/gm)].map(
        ([, name]) => name,
      ),
    }))
    .filter(({ file, components }) => components.map((name) => kebabCase(name!)).join() !== nameOf(file));
  expect(wrong).toEqual([]);
});

test('the default export of a page ends in Page (H01)', () => {
  const pages = files.filter((file) => /^app\/.*\/page\.tsx$/.test(file));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((file) => !/^export default (async )?function \w+Page\(/m.test(read(file)))).toEqual(
    [],
  );
});
