import 'server-only';
import type { Metadata } from 'next';
import { cardSize } from '@/components/card/card-svg';
import { brand } from '@/lib/brand/brand';
import { language } from '@/lib/shared/language';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { claimCard, pageCard, type PageCard } from './card-of';

/** What every page tells programs that show it as a link; the card of the home page stands for all that have none. */
export const sharedOpenGraph = {
  siteName: brand.name,
  type: 'website',
  locale: language.tag,
  images: imagesOf(pageCard('home'), '/cards/home.png'),
} satisfies Metadata['openGraph'];

/** Metadata that gives a page, and those below it, the card of this name; an unknown name changes nothing. */
export function cardMetadata(name: string): Metadata {
  return metadataWith(imagesOf(pageCard(name), `/cards/${name}.png`));
}

/** Metadata that gives a claim's pages its own card; an unknown claim changes nothing. */
export function claimCardMetadata(claimId: string): Metadata {
  return metadataWith(imagesOf(claimCard(claimId), `/cards/claims/${claimId}.png`));
}

function metadataWith(images: typeof sharedOpenGraph.images): Metadata {
  return images.length > 0 ? { openGraph: { ...sharedOpenGraph, url: './', images } } : {};
}

function imagesOf(found: PageCard | null, url: string) {
  if (!found) return [];
  const { title, picture } = found.card;
  const alt = picture === 'none' ? title : message(getText().site.card.alt, { title });
  return [{ url, ...cardSize, type: 'image/png', alt }];
}
