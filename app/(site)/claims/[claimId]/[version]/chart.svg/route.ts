import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims } from '@/lib/domain/evidence/evidence';
import { chartResponse } from '../../../chart-response';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return claims.flatMap(({ id }) =>
    claimHistory(id)
      .filter(({ claim }) => claim.figures.length > 0)
      .map(({ number }) => ({ claimId: id, version: String(number) })),
  );
}

/** The figures of one released wording of a claim, under an address that never shows anything else (D13). */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/claims/[claimId]/[version]/chart.svg'>,
) {
  const { claimId, version } = await params;
  return chartResponse(
    claimHistory(claimId).find(({ number }) => String(number) === version),
    'released',
  );
}
