import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordWindows } from '../support/word-windows';

const root = resolve(import.meta.dirname, '../..');

/**
 * What must not be repeated: the hash of every run of eight words of the article the portal began with, and of the
 * sentences, notes and names of figures that came with the collected evidence and the published decisions. The texts
 * themselves belong to others and are no part of the project. Made once with `wordWindows`: each text by itself,
 * each hash once, in order, ten on a line.
 */
const borrowed = new Set(
  readFileSync(join(root, 'tests/support/source-windows.txt'), 'utf8').trim().split(/\s+/),
);

/** A release stays what it was; what goes into the next one is read where it is written. */
const released = /\/releases\//;
const shownFiles = ['app', 'components', 'docs', 'lib', 'prisma']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/')),
  )
  .concat('README.md', 'SECURITY.md')
  .filter((file) => /\.(tsx?|json|md|prisma|sql)$/.test(file))
  .filter((file) => !file.startsWith('lib/generated/') && !released.test(file));

/** A file as a reader of the portal or of its documents sees it: without the comments of programs. */
function shownText(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return /\.tsx?$/.test(file)
    ? text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ').replaceAll(/(?<!:)\/\/.*$/gm, ' ')
    : text;
}

const copiedIn = (text: string) =>
  wordWindows(text)
    .filter(({ hash }) => borrowed.has(hash))
    .map(({ words }) => words);

describe('every sentence is our own (H12)', () => {
  test('no eight words in a row are those of the article, of a collected note or of a quotation', () => {
    expect(shownFiles.length).toBeGreaterThan(100);
    const copied = shownFiles.flatMap((file) =>
      copiedIn(shownText(file)).map((words) => `${file}: ${words}`),
    );
    expect(copied).toEqual([]);
  });

  // Eight words of the article: enough to show that the hashes are its own.
  const quoted = 'picking a programming language is just about speed';

  test('a copied sentence is found, also with another case or punctuation', () => {
    expect(copiedIn(quoted)).toEqual([quoted]);
    expect(copiedIn(`We hear: “${quoted.toUpperCase().replaceAll(' ', '\n')}”.`)).toEqual([quoted]);
    expect(copiedIn(quoted.split(' ').slice(0, 7).join(' '))).toEqual([]);
  });

  test('a copy with other figures, or with a placeholder for them, is a copy', () => {
    const [first] = wordWindows('Of 152 claims 9 are unchecked and 3.5 % wrong');
    const [second] = wordWindows('Of {all} claims {count} are unchecked and {share} % wrong');
    expect(first?.hash).toBe(second?.hash);
  });
});
