import { portalAddress } from '@/lib/auth/portal-address';
import { brand } from '@/lib/brand/brand';
import { evidenceVersion } from '@/lib/domain/evidence/version';
import { getText } from '@/lib/text/catalogue';

/** The claims as schema.org knows them: a data set with its files. */
export function comparisonData() {
  const { title, lead } = getText().comparison;
  const page = `${portalAddress()}/compare`;
  return {
    '@type': 'Dataset',
    name: title,
    description: lead,
    url: page,
    version: evidenceVersion,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: brand.operator.legalName || brand.name },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${page}/claims.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${page}/claims.json` },
    ],
  };
}
