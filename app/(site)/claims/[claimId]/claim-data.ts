import { portalAddress } from '@/lib/auth/portal-address';
import { brand } from '@/lib/brand/brand';
import type { ClaimVersion } from '@/lib/domain/evidence/claim-history';

/**
 * A claim as schema.org knows it: a statement of fact with where it appears. Not a review of a claim: nobody is
 * rated here.
 */
export function claimData({ claim, number }: ClaimVersion, versions: readonly ClaimVersion[]) {
  const { id, sentence, source } = claim;
  const page = `${portalAddress()}/claims/${id}`;
  const address = number === versions.length ? page : `${page}/${number}`;
  return {
    '@type': 'Claim',
    '@id': address,
    url: address,
    text: sentence,
    version: number,
    inLanguage: 'en',
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: brand.operator.legalName || brand.name },
    appearance: {
      '@type': 'CreativeWork',
      name: source.title,
      url: source.url,
      datePublished: String(source.year),
      publisher: { '@type': 'Organization', name: source.publisher },
    },
  };
}
