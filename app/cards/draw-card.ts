import 'server-only';
import { cardSvg } from '@/components/card/card-svg';
import { brand } from '@/lib/brand/brand';
import { renderPng } from '@/lib/cards/render-png';
import { cardColours } from '@/lib/cards/token-colours';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { getText } from '@/lib/text/catalogue';
import type { PageCard } from './card-of';

/** What the file of a card is called behind its name. */
const suffix = '.png';

/** The name of a card from the name of its file, or null for any other file. */
export function cardName(file: string): string | null {
  return file.endsWith(suffix) ? file.slice(0, -suffix.length) : null;
}

/** The card as a PNG in the colours and with the name of this installation. */
export function drawCard({ path, card }: PageCard): Promise<Uint8Array<ArrayBuffer>> {
  return renderPng(
    cardSvg(card, {
      brandName: brand.name,
      sides: sidesFor(path),
      labels: getText().plumbLine,
      colours: cardColours(),
    }),
  );
}

/** The answer that carries a card. */
export function cardResponse(png: Uint8Array<ArrayBuffer>): Response {
  return new Response(png, {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
  });
}
