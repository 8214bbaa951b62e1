import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { CardColours } from './card-colours';
import { cardLine } from './card-line';
import { escapeXml } from './escape-xml';
import { fitLines } from './fit-lines';

/** Size of a card in pixels, as the programs that show it expect. */
export const cardSize = { width: 1200, height: 630 };

/** What a card says. */
export interface Card {
  /** Where in the portal it belongs; left out on the first page. */
  section?: string;
  title: string;
  /** One line at the foot. */
  foot?: string;
  /** Which language the words speak for, as a mark before the foot. */
  favours?: 'go' | 'rust';
  /** Long titles take the whole width; the plumb line stands beside short ones. */
  picture: 'plumb-line' | 'none';
}

type CardFrame = {
  brandName: string;
  sides: LanguageSides;
  labels: { go: string; rust: string };
  colours: CardColours;
};

const edge = 72;
const inner = cardSize.width - 2 * edge;
const lineHeight = 1.16;
const titlePlaces = {
  'plumb-line': { width: 560, height: 310 },
  none: { width: inner, height: 340 },
};
const titleTop = { section: 236, alone: 200 };
/** Thickens the serif, which comes in its regular weight, to the weight of headings on pages. */
const headingWeight = 0.024;

/** The picture that stands beside a link to a page: SVG of {@link cardSize}, with nothing in it but its own words. */
export function cardSvg(card: Card, { brandName, sides, labels, colours }: CardFrame): string {
  const picture =
    card.picture === 'plumb-line' ? cardLine({ x: 712, y: 176, scale: 0.865, sides, labels, colours }) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">
<rect width="${cardSize.width}" height="${cardSize.height}" fill="${colours.paper}"/>
${brandLine(brandName, colours)}
${titleBlock(card, colours)}
${footLine(card, colours)}
${picture}
</svg>`;
}

/** The signs in the fonts of the cards; a name with others would be drawn as boxes. */
export const drawableText = /^[ -~\u00a0-\u00ffıŒœ–—‘’“”…€™]*$/u;

function brandLine(name: string, { ink, line }: CardColours): string {
  const shown = drawableText.test(name) ? name : '';
  const { lines, size } = fitLines(shown, { width: inner - 60, height: 40 }, [32, 26, 20], 1);
  return `<g transform="translate(${edge} 52) scale(1.75)" fill="none" stroke="${ink}"><path d="M2.5 4.25h19" stroke-width="1.75"/><path d="M12 4.5 14.2 13" stroke-width="1.4"/><path transform="translate(13.85 11.7) rotate(-14.5)" d="M0 0C1.2.4 2.5 1.7 2.5 3.4 2.5 5.5.9 7.7 0 9.8-.9 7.7-2.5 5.5-2.5 3.4-2.5 1.7-1.2.4 0 0Z" fill="${ink}" stroke="none"/></g>
<text x="${edge + 58}" y="84" font-family="Inter" font-size="${size}" fill="${ink}" stroke="${ink}" stroke-width="0.7">${escapeXml(lines[0] ?? '')}</text>
<path d="M${edge} 122.5H${cardSize.width - edge}" stroke="${line}" stroke-width="1.5"/>`;
}

function titleBlock({ section, title, picture }: Card, { ink, ink2 }: CardColours): string {
  const { lines, size } = fitLines(
    title,
    titlePlaces[picture],
    section ? [68, 58, 50, 44] : [84, 68, 58],
    lineHeight,
  );
  const top = section ? titleTop.section : titleTop.alone;
  const texts = lines.map(
    (line, at) =>
      `<text x="${edge}" y="${Math.round(top + size * (0.8 + at * lineHeight))}">${escapeXml(line)}</text>`,
  );
  const above = section
    ? `<text x="${edge}" y="190" font-family="Inter" font-size="26" fill="${ink2}">${escapeXml(section)}</text>`
    : '';
  return `${above}<g font-family="Source Serif 4" font-size="${size}" fill="${ink}" stroke="${ink}" stroke-width="${size * headingWeight}" letter-spacing="${-0.012 * size}">${texts.join('')}</g>`;
}

function footLine({ foot, favours }: Card, colours: CardColours): string {
  if (!foot) return '';
  const y = cardSize.height - 58;
  const shift = favours ? 30 : 0;
  const { lines, size } = fitLines(foot, { width: inner - shift, height: 36 }, [26, 22, 18], 1);
  const mark =
    favours === 'go'
      ? `<rect x="${edge}" y="${y - 18}" width="17" height="17" rx="2" fill="${colours.go}"/>`
      : `<circle cx="${edge + 9}" cy="${y - 9}" r="9" fill="${colours.rust}"/>`;
  return `${favours ? mark : ''}<text x="${edge + shift}" y="${y}" font-family="Inter" font-size="${size}" fill="${colours.ink2}">${escapeXml(lines[0] ?? '')}</text>`;
}
