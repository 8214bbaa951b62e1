import { notFound } from 'next/navigation';
import { pageCard, pageCards } from '../card-of';
import { cardName, cardResponse, drawCard } from '../draw-card';

/** Drawn when the site is built, and nothing else answers here: a card depends on nobody who asks. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return pageCards.map((name) => ({ card: `${name}.png` }));
}

/** The picture that other programs show beside a link to a public page. */
export async function GET(_request: Request, { params }: RouteContext<'/cards/[card]'>): Promise<Response> {
  const name = cardName((await params).card);
  const found = name === null ? null : pageCard(name);
  return found ? cardResponse(await drawCard(found)) : notFound();
}
