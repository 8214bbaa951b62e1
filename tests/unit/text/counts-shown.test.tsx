import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { dimensionRow } from '@/app/(site)/compare/dimension-row';
import { FavoursBar } from '@/components/comparison/favours-bar';
import { dimensionIds, favourIds, type Claim, type Favours } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

const { counts: text } = getText().comparison;

/** The bar under a dimension as a reader gets it, without its markup. */
function shownBar(counts: Record<Favours, number>, first: 'go' | 'rust'): string {
  const markup = renderToStaticMarkup(<FavoursBar counts={counts} first={first} text={text} />);
  return markup.replaceAll(/<[^>]*>/g, '\n').replaceAll(/\n+/g, '\n');
}

const speakingFor = (some: readonly Claim[], favours: Favours) =>
  some.filter((claim) => claim.favours === favours).length;

describe('D11 the counts of claims per side are those of the evidence', () => {
  test.each(dimensionIds)('%s shows as many for each side as there are', (dimension) => {
    const own = claims.filter((claim) => claim.dimension === dimension);
    const row = dimensionRow(dimension, own, '', null);
    expect(row.count).toBe(own.length);
    const lines = shownBar(row.counts, 'go').split('\n');
    expect(lines).toContain(message(text.total, { count: own.length }));
    for (const favours of favourIds) {
      expect(lines).toContain(message(text.sides[favours], { count: speakingFor(own, favours) }));
    }
  });

  test('whichever language stands first, the same counts are shown', () => {
    const { counts } = dimensionRow('performance', claims, '', null);
    const lines = (first: 'go' | 'rust') => shownBar(counts, first).split('\n').toSorted();
    expect(lines('go')).toEqual(lines('rust'));
    expect(lines('go')).toContain(message(text.sides.go, { count: speakingFor(claims, 'go') }));
  });
});
