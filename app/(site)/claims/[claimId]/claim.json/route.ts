import { notFound } from 'next/navigation';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims } from '@/lib/domain/evidence/evidence';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return claims.map(({ id }) => ({ claimId: id }));
}

/** One claim in every wording that was released, the oldest first (D13). */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/claims/[claimId]/claim.json'>,
): Promise<Response> {
  const { claimId } = await params;
  const wordings = claimHistory(claimId);
  if (wordings.length === 0) notFound();
  return Response.json({ id: claimId, wordings }, { headers: { 'Cache-Control': 'public, max-age=86400' } });
}
