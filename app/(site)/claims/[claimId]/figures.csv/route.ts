import { notFound } from 'next/navigation';
import { claims, getClaim } from '@/lib/domain/evidence/evidence';
import { csvOf } from '@/lib/http/csv';

const columns = [
  'label',
  'language',
  'qualifier',
  'low',
  'high',
  'unit',
  'source',
  'publisher',
  'year',
  'url',
] as const;

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return claims.filter(({ figures }) => figures.length > 0).map(({ id }) => ({ claimId: id }));
}

/** The figures of a claim, one a row, each with its source (D13). */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/claims/[claimId]/figures.csv'>,
): Promise<Response> {
  const claim = getClaim((await params).claimId);
  if (!claim || claim.figures.length === 0) notFound();
  const { title, publisher, year, url } = claim.source;
  const rows = claim.figures.map(({ label, language, qualifier, low, high, unit }) => ({
    ...{ label, language: language ?? '', qualifier: qualifier ?? '', low, high, unit },
    ...{ source: title, publisher, year, url },
  }));
  return new Response(csvOf(rows, columns), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${claim.id}.csv"`,
      'Cache-Control': 'public, max-age=86400',
    },
  });
}
