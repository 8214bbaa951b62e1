import { describe, expect, test } from 'vitest';
import { readFeatures } from '@/scripts/features/read-features';
import { idsIn, readTests } from '@/scripts/features/read-tests';

const namesIn = (source: string) => readTests('a.test.ts', source).map(({ name }) => name);

describe('reading the table of features (H06)', () => {
  test('rows come in their order, whatever the width of their cells', () => {
    const table =
      '| id  | feature |\n| --- | ------- |\n| A01 | First   |\n| P1  | Second, with a dash - |\n';
    expect(readFeatures(`# Features\n\nA01 in a sentence is no row.\n\n${table}`)).toEqual([
      { id: 'A01', text: 'First' },
      { id: 'P1', text: 'Second, with a dash -' },
    ]);
  });

  test('an id that stands twice is refused, also in two tables', () => {
    expect(() => readFeatures('| A01 | First |\n\n## B\n\n| A01 | Again |\n')).toThrow('two rows A01');
  });
});

describe('ids in a name (H06)', () => {
  test.each([
    ['score (N02, P2)', ['N02', 'P2']],
    ['N02: score', ['N02']],
    ['the same twice N02 N02', ['N02']],
    ['a budget of the house V13 H06', ['V13', 'H06']],
    ['M15 and Q01 are no groups', []],
    ['N2, P123 and XA01 have not the form of an id', []],
  ])('%s', (name, ids) => expect(idsIn(name)).toEqual(ids));
});

describe('reading the tests of a source file (H06)', () => {
  test('a test counts with the groups around it', () => {
    const source = `describe('score (N02)', () => {
      describe('of a part', () => { it('adds up (N06)', () => {}); });
      test('is exact', () => {});
    });`;
    expect(readTests('a.test.ts', source)).toEqual([
      { file: 'a.test.ts', name: 'score (N02) > of a part > adds up (N06)', ids: ['N02', 'N06'] },
      { file: 'a.test.ts', name: 'score (N02) > is exact', ids: ['N02'] },
    ]);
  });

  test.each([
    ['test.each(rows)("%s (A01)", () => {});', '%s (A01)'],
    ['test.each`a | b\n${1} | ${2}`("$a (A01)", () => {});', '$a (A01)'],
    ['test.prop([numbers, texts], { numRuns: 9 })("holds (A01)", () => {});', 'holds (A01)'],
    ['test.skipIf(windows)("runs (A01)", () => {});', 'runs (A01)'],
    ['test.fails("breaks (A01)", () => {});', 'breaks (A01)'],
    ['test("waits (A01)", { timeout: 9 }, () => {});', 'waits (A01)'],
    ['describe.each(rows)("%s (A01)", () => { test("holds", () => {}); });', '%s (A01) > holds'],
  ])('%s is one test', (source, name) => {
    expect(readTests('a.test.ts', source)).toEqual([{ file: 'a.test.ts', name, ids: ['A01'] }]);
  });

  test('a title made by a template keeps its fixed words, a variable has none', () => {
    expect(namesIn('test(`${path} has no fault (A27) @matrix`, () => {});')).toEqual([
      '… has no fault (A27) @matrix',
    ]);
    expect(namesIn('for (const what of all) test(what, () => {});')).toEqual(['…']);
  });

  test('groups of Playwright are groups, its settings and steps are neither', () => {
    const source = `test.describe('a link (A18)', () => {
      test.use({ colorScheme: 'dark' });
      test.describe.configure({ mode: 'serial' });
      test.beforeEach('sign in', async () => {});
      test('ends', async () => { await test.step('revoke', async () => {}); });
    });
    test.describe.serial('in order', () => { test('works (A17)', async () => {}); });`;
    expect(namesIn(source)).toEqual(['a link (A18) > ends', 'in order > works (A17)']);
  });

  test('test functions count by the name under which they are imported', () => {
    const source = `import { fc, test as property } from '@fast-check/vitest';
    import { describe as group } from 'vitest';
    group('score', () => { property.prop([fc.nat()])('adds up (N02)', () => {}); });`;
    expect(namesIn(source)).toEqual(['score > adds up (N02)']);
    expect(namesIn("property('adds up (N02)', () => {});")).toEqual([]);
  });
});
