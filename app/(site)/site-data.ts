import 'server-only';
import { portalAddress } from '@/lib/auth/portal-address';
import { brand } from '@/lib/brand/brand';
import { getText } from '@/lib/text/catalogue';

/** The site and who runs it, as schema.org knows them; what the operator has not filled in is left out. */
export function siteData() {
  const { legalName, email, address } = brand.operator;
  return {
    '@type': 'WebSite',
    name: brand.name,
    url: `${portalAddress()}/`,
    description: getText().site.meta.description,
    inLanguage: 'en',
    publisher: {
      '@type': 'Organization',
      name: legalName || brand.name,
      url: `${portalAddress()}/about`,
      ...(email ? { email } : {}),
      ...(address.length > 0 ? { address: address.join(', ') } : {}),
    },
  };
}

/** The published decisions as a data set with its file. */
export function recordData() {
  const { title, description } = getText().record;
  const origin = portalAddress();
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: `${origin}/record`,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: brand.operator.legalName || brand.name },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${origin}/record/cases.json`,
    },
  };
}
