import { expect, test, vi } from 'vitest';
import { ComparisonView } from '@/app/(site)/compare/comparison-view';
import { DimensionView } from '@/app/(site)/compare/dimension-view';
import { nothingAsked } from '@/app/(site)/compare/filter-query';
import { measuredClaim } from '@/lib/domain/comparison/measured-claim';
import { dimensionIds } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { todayInUtc } from '@/lib/shared/today';
import { rendered } from '../../../support/rendered';

// Some of the pages name the address of the portal, which is read from the environment as they are loaded.
vi.hoisted(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/nothing');
  for (const name of ['AUTH_SECRET', 'PASSWORD_PEPPER']) vi.stubEnv(name, crypto.randomUUID().repeat(2));
});

// Filters ask the router of the framework, which only a browser has.
vi.mock('next/navigation', async (original) => ({ ...(await original<object>()), useRouter: () => null }));

const own = null;
const leading = (dimension: string) =>
  measuredClaim(
    claims.filter((claim) => claim.dimension === dimension),
    todayInUtc(),
  )!.id;

test('the comparison draws one figure for each dimension, and links the claim that it comes from (D02, D05)', () => {
  const page = rendered(ComparisonView({ asked: nothingAsked, own }));
  expect(page.byTag('figure')).toHaveLength(dimensionIds.length);
  const links = page.byTag('a').map(({ attributes }) => attributes.href);
  for (const dimension of dimensionIds) expect(links).toContain(`/claims/${leading(dimension)}`);
});

test.each(dimensionIds)(
  'the claim drawn in the comparison comes first on the page of %s (D02, D04)',
  (dimension) => {
    const page = rendered(DimensionView({ dimension, asked: nothingAsked, own }));
    const entries = page.byTag('li').flatMap(({ attributes }) => attributes.id ?? []);
    expect(entries[0]).toBe(leading(dimension));
    expect(entries).toHaveLength(claims.filter((claim) => claim.dimension === dimension).length);
  },
);
