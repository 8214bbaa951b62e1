import { describe, expect, test } from 'vitest';
import type { Claim, Reading } from '@/lib/domain/evidence/claim';
import { claimProblems } from '@/lib/domain/evidence/claim-problems';
import { claims } from '@/lib/domain/evidence/evidence';
import { checkReport } from '@/scripts/evidence/check-report';

const day = '2026-11-30';
const page: Reading = { how: 'page', on: '2026-11-22' };
const [base] = claims;

function claim(id: string, changes: Partial<Claim>): Claim {
  const { asOf: _asOf, boundTo: _boundTo, ...rest } = base!;
  return {
    ...rest,
    id,
    kind: 'documentation',
    reading: page,
    status: 'checked',
    caution: null,
    expires: '2027-11-22',
    source: { ...rest.source, url: `https://example.org/${id}` },
    ...changes,
  };
}

describe('D05 D06 provenance of the evidence', () => {
  test('no claim lacks a source, and no caution contradicts its label (content 6 #1)', () => {
    const { noSource, contradictions, unflagged } = claimProblems(claims, day);
    expect([...noSource, ...contradictions, ...unflagged]).toEqual([]);
  });

  test.each([
    'Read in a copy of the page.',
    'Partly from memory.',
    'The half about Go is general knowledge.',
    'The address was worked out from the title.',
    'Its numbers were not checked.',
    'The reason was told by the founder elsewhere.',
    "Read in other people's reports.",
    'Quoted second hand.',
  ])('a claim labelled as read at its source is refused when its caution says: %s', (caution) => {
    expect(claimProblems([claim('one', { caution })], day).contradictions).toHaveLength(1);
  });

  test.each([
    ['copy', 'Read in a copy of the page.'],
    ['second-hand', "Read in other people's reports."],
    ['not-read', 'Partly from memory.'],
    ['page', 'One company, and its own figure.'],
    ['dataset', 'Our own count of a copy.'],
  ] as const)('%s may be said beside: %s', (how, caution) => {
    const on = how === 'not-read' ? null : '2026-11-22';
    const status = how === 'second-hand' || how === 'not-read' ? 'unchecked' : 'checked';
    const { contradictions } = claimProblems([claim('one', { caution, status, reading: { how, on } })], day);
    expect(contradictions).toEqual([]);
  });

  test('what counts as checked needs a source for the whole sentence (content 6 #13)', () => {
    const caution = 'The page named says only that it exists.';
    expect(claimProblems([claim('one', { caution })], day).contradictions).toHaveLength(1);
    expect(
      claimProblems(
        [claim('one', { caution, status: 'unchecked', reading: { ...page, how: 'second-hand' } })],
        day,
      ).contradictions,
    ).toEqual([]);
  });

  test('one address read in two ways on one day needs a reason (content 6 #1)', () => {
    const source = { ...base!.source, url: 'https://example.org/one' };
    const second: Reading = { how: 'second-hand', on: page.on };
    const two = (reading: Reading) => [
      claim('one', { source }),
      claim('two', { source: { ...source, url: `${source.url}#part` }, reading }),
    ];
    expect(claimProblems(two(second), day).contradictions).toHaveLength(1);
    expect(claimProblems(two({ ...second, why: 'The page ends before it.' }), day).contradictions).toEqual(
      [],
    );
    expect(claimProblems(two({ ...second, on: '2026-11-23' }), day).contradictions).toEqual([]);
    expect(claimProblems(two(page), day).contradictions).toEqual([]);
  });

  test('a source needs a title, a publisher, an address and a day', () => {
    const source = { ...base!.source, publisher: ' ' };
    expect(claimProblems([claim('one', { source })], day).noSource).toHaveLength(1);
    expect(claimProblems([claim('one', { reading: { how: 'page', on: null } })], day).noSource).toHaveLength(
      1,
    );
    expect(
      claimProblems([claim('one', { reading: { how: 'not-read', on: '2026-11-22' } })], day).noSource,
    ).toHaveLength(1);
  });
});

describe('D17 the evidence check', () => {
  const expired = claim('old', { expires: '2026-11-22', kind: 'count', asOf: '2025-11-22' });

  test('lists what is out of date and shown so, and is content with it', () => {
    const { lines, isSound } = checkReport([expired, claim('new', {})], day);
    expect(isSound).toBe(true);
    expect(lines).toEqual([
      'listed old: out of date since 2026-11-22',
      expect.stringContaining('1 out of date and shown so on the pages (listed, no error)'),
    ]);
  });

  test('refuses what is out of date by its rule and shown as good', () => {
    const { lines, isSound } = checkReport([{ ...expired, expires: '2027-11-22' }], day);
    expect(isSound).toBe(false);
    expect(lines[0]).toBe('error  old: due on 2026-11-22, shown as good until 2027-11-22');
    expect(checkReport([{ ...expired, expires: '2027-11-22' }], '2026-11-21').isSound).toBe(true);
  });

  test('refuses a claim without a source and one that contradicts itself', () => {
    const lost = claim('lost', { source: { ...base!.source, url: 'http://example.org' } });
    expect(checkReport([lost], day).isSound).toBe(false);
    expect(checkReport([claim('torn', { caution: 'From memory.' })], day).isSound).toBe(false);
  });
});
