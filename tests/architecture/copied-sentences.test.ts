import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordWindows } from '../support/word-windows';

const root = resolve(import.meta.dirname, '../..');

/**
 * What must not be repeated, as the hash of every run of eight words. The texts belong to others and are no part of
 * the project. Made once with `wordWindows`: each text by itself, each hash once, in order, ten on a line.
 */
function windowsIn(file: string): ReadonlySet<string> {
  return new Set(
    readFileSync(join(root, 'tests/support', file), 'utf8')
      .trim()
      .split(/\s+/),
  );
}

/** The article the portal began with. */
const article = windowsIn('article-windows.txt');
/** The article, and what came with the collected evidence and the published decisions: sentences, notes, names of figures. */
const sources = windowsIn('source-windows.txt');

const outside =
  /^(node_modules|\.git|\.next|\.data|\.stryker-tmp|reports|lib\/generated|test-results|playwright-report|coverage)(\/|$)/;
const isText = /\.(tsx?|mjs|cjs|js|json|md|prisma|sql|css|svg|txt|ya?ml|example)$|(^|\/)LICENSE$/;

/** Every text file of the project, whatever it is for. Comments are text, and so are tests. */
const files = filesUnder('').filter((file) => isText.test(file));

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = relative(root, join(root, folder, entry.name)).replaceAll('\\', '/');
    if (outside.test(path)) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

const copiedIn = (text: string, borrowed: ReadonlySet<string>) =>
  wordWindows(text)
    .filter(({ hash }) => borrowed.has(hash))
    .map(({ words }) => words);

function copiesIn(paths: readonly string[], borrowed: ReadonlySet<string>): string[] {
  return paths.flatMap((path) =>
    copiedIn(readFileSync(join(root, path), 'utf8'), borrowed).map((words) => `${path}: ${words}`),
  );
}

describe('every sentence is our own', () => {
  test('no eight words in a row are those of the article, in code, comments, tests, documents or data', () => {
    expect(files).toContain('lib/domain/record/article-checklists.ts');
    expect(files).toContain('lib/domain/evidence/releases/2026-11.json');
    expect(copiesIn(files, article)).toEqual([]);
  });

  // A release stays what it was; what goes into the next one is read where it is written.
  test('no eight words in a row are those of a collected note or of a quotation, but in what was released', () => {
    const unreleased = files.filter((path) => !path.includes('/releases/'));
    expect(unreleased.length).toBeGreaterThan(1000);
    expect(copiesIn(unreleased, sources)).toEqual([]);
  });

  // Eight words of the article, backwards so that they stand nowhere: enough to show that the hashes are its own.
  const quoted = 'speed about just is language programming a picking'.split(' ').reverse().join(' ');

  test.each([
    ['the article', article],
    ['all sources', sources],
  ])('a copied sentence of %s is found, also with another case or punctuation', (_name, borrowed) => {
    expect(copiedIn(quoted, borrowed)).toEqual([quoted]);
    expect(copiedIn(`We hear: “${quoted.toUpperCase().replaceAll(' ', '\n')}”.`, borrowed)).toEqual([quoted]);
    expect(copiedIn(`// ${quoted}`, borrowed)).toEqual([quoted]);
    expect(copiedIn(quoted.split(' ').slice(0, 7).join(' '), borrowed)).toEqual([]);
  });

  test('a copy with other figures, or with a placeholder for them, is a copy', () => {
    const [first] = wordWindows('Of 152 claims 9 are unchecked and 3.5 % wrong');
    const [second] = wordWindows('Of {all} claims {count} are unchecked and {share} % wrong');
    expect(first?.hash).toBe(second?.hash);
  });
});
