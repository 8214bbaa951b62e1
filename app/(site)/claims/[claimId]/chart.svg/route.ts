import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims } from '@/lib/domain/evidence/evidence';
import { chartResponse } from '../../chart-response';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return claims.filter(({ figures }) => figures.length > 0).map(({ id }) => ({ claimId: id }));
}

/** The figures of a claim, in its wording of today, as a picture for other pages (D13). */
export async function GET(_request: Request, { params }: RouteContext<'/claims/[claimId]/chart.svg'>) {
  return chartResponse(claimHistory((await params).claimId).at(-1), 'current');
}
