import { notFound } from 'next/navigation';
import { claimCard } from '../../card-of';
import { cardName, cardResponse, drawCard } from '../../draw-card';

/** Cards that were asked for since the start. As many as there are claims at most, since no other name is drawn. */
const drawn = new Map<string, Uint8Array<ArrayBuffer>>();

/**
 * The picture beside a link to a claim. There are too many of them to draw at every build, and most are never
 * asked for, so each is drawn once, when somebody first does.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/cards/claims/[card]'>,
): Promise<Response> {
  const claimId = cardName((await params).card);
  const found = claimId === null ? null : claimCard(claimId);
  if (claimId === null || !found) return notFound();
  const png = drawn.get(claimId) ?? (await drawCard(found));
  drawn.set(claimId, png);
  return cardResponse(png);
}
