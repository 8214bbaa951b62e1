import { audienceOf } from '@/lib/domain/comparison/claim-audience';
import { claims } from '@/lib/domain/evidence/evidence';
import { csvOf } from '@/lib/http/csv';

const columns = [
  'id',
  'dimension',
  'sentence',
  'favours',
  'strength',
  'status',
  'kind',
  'figures',
  'caution',
  'source',
  'publisher',
  'year',
  'url',
  'reading',
  'readOn',
  'readAt',
  'asOf',
  'boundTo',
  'about',
  'compares',
  'expires',
  'sameFactAs',
  'workloads',
  'roles',
] as const;

export const dynamic = 'force-static';

/**
 * Every claim as one row (D13); lists inside a cell are parted by semicolons. Roles and kinds of work are those the
 * comparison filters by.
 */
export function GET(): Response {
  const rows = claims.map((claim) => ({
    ...claim,
    figures: claim.figures
      .map(({ label, low, high, unit, qualifier, language }) =>
        [label, qualifier ?? '', low === high ? low : `${low}..${high}`, unit, language ?? ''].join('|'),
      )
      .join('; '),
    caution: claim.caution ?? '',
    source: claim.source.title,
    publisher: claim.source.publisher,
    year: claim.source.year,
    url: claim.source.url,
    reading: claim.reading.how,
    readOn: claim.reading.on ?? '',
    readAt: claim.reading.at ?? '',
    asOf: claim.asOf ?? '',
    boundTo: claim.boundTo ? `${claim.boundTo.language} ${claim.boundTo.release}` : '',
    about: Object.entries(claim.about)
      .map(([subject, side]) => `${subject}|${side}`)
      .join('; '),
    sameFactAs: claim.sameFactAs ?? '',
    workloads: audienceOf(claim).workloads.join('; '),
    roles: audienceOf(claim).roles.join('; '),
  }));
  return new Response(csvOf(rows, columns), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="plumbline-claims.csv"',
      'Cache-Control': 'public, max-age=86400',
    },
  });
}
