import { describe, expect, test } from 'vitest';
import { dimensionRow } from '@/app/(site)/compare/dimension-row';
import { ClaimCounts } from '@/components/comparison/claim-counts';
import { countFavours, distinctFacts } from '@/lib/domain/comparison/claim-filter';
import { dimensionIds } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { rendered, textOf } from '../../support/rendered';

const { counts: text } = getText().comparison;
const { bias } = getText().readingNote;

describe('D11 the counts of claims are those of the evidence, in words', () => {
  test.each(dimensionIds)('%s shows how many it has, and a fact that two claims give once', (dimension) => {
    const own = claims.filter((claim) => claim.dimension === dimension);
    expect(dimensionRow(dimension, own, '', null).count).toBe(
      message(text.total, { count: distinctFacts(own).length }),
    );
  });

  test('the footnote names each side, says that it is no score, and draws nothing (content F18)', () => {
    const counts = countFavours(claims);
    const page = rendered(<ClaimCounts counts={counts} text={text} />);
    const [words] = page.byTag('p').map(textOf);
    expect(words).toContain(`${counts.go} for Go, ${counts.rust} for Rust`);
    expect(words).toContain('That is no score.');
    expect(page.byTag('svg')).toEqual([]);
  });
});

test('D12 what is said about cautions is true of the claims (content F16)', () => {
  const silent = claims.filter(({ caution }) => caution === null);
  for (const line of [bias.comparison, bias.dimension, bias.advice, bias.misreadings, bias.claim]) {
    expect(line).toContain('every claim');
    expect(line).toMatch(
      silent.length > 0 ? /how it can mislead where we know of a way/ : /how it can mislead/,
    );
  }
});
