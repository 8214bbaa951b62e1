import { describe, expect, test } from 'vitest';
import { ClaimArticle } from '@/components/comparison/claim-article';
import { ClaimEntries } from '@/components/comparison/claim-entries';
import { claimView } from '@/components/comparison/claim-view';
import { EvidenceLinks } from '@/components/comparison/evidence-links';
import { claims } from '@/lib/domain/evidence/evidence';
import { comparisonText as text } from '@/lib/text/en/comparison';
import { rendered, textOf } from '../../../support/rendered';

const day = '2026-11-25';
const views = claims.map((claim) => claimView(claim, day, text));
const statusOf = new Map(claims.map(({ id, status }) => [id, status]));

describe('a claim that nobody has read at its source, or that is out of date (D05, D17)', () => {
  const framed = (page: ReturnType<typeof rendered>) =>
    page
      .byTag('span')
      .filter(({ attributes }) => attributes.class?.includes('border-warning'))
      .map(textOf);

  test.each(['checked', 'unchecked'] as const)('stands out in lists and on its page: %s', (status) => {
    const some = views.filter(({ id }) => statusOf.get(id) === status);
    expect(some).not.toEqual([]);
    for (const view of some) {
      const expected = [
        ...(status === 'unchecked' ? [view.reading] : []),
        ...(view.isOutOfDate ? [view.expiry] : []),
      ];
      expect(framed(rendered(<ClaimEntries claims={[view]} text={text} />)), view.id).toEqual(expected);
      const article = rendered(<ClaimArticle claim={view} text={text} take={null} />);
      expect(framed(article), view.id).toEqual(expected);
    }
  });
});

test('claims under a statement say in words whom they speak for and how strongly (D08, D09)', () => {
  const page = rendered(<EvidenceLinks claims={views} label="Behind it" />);
  const items = page.byTag('li').map(textOf);
  expect(items).toHaveLength(views.length);
  items.forEach((item, at) => expect(item).toContain(views[at]!.weight));
  expect(page.byRole('link').map(({ attributes }) => attributes.href)).toEqual(views.map(({ href }) => href));
});
