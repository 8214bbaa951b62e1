import { plumbLineGeometry } from '@/components/plumb-line/geometry';
import { plumbLineSizes } from '@/components/plumb-line/sizes';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { CardColours } from './card-colours';
import { escapeXml } from './escape-xml';

type CardLineProps = {
  x: number;
  y: number;
  scale: number;
  sides: LanguageSides;
  labels: { go: string; rust: string };
  colours: CardColours;
};

/** Half the width of "no practical difference" on a card: for the eye only, as the weight hangs straight. */
const equalBand = 0.03;

/** The plumb line at rest, as markup: no score, for a card that is about no report. */
export function cardLine({ x, y, scale, sides, labels, colours }: CardLineProps): string {
  const rest = { range: { low: 0, high: 0 }, equalBand, sides };
  const { width, pivot, arc, equalArc, ticks } = plumbLineGeometry(rest, 'wide');
  const stringEnd = { x: pivot.x, y: pivot.y + plumbLineSizes.wide.string };
  const [left, right] = sides === 'go-left' ? (['go', 'rust'] as const) : (['rust', 'go'] as const);
  const label = (language: 'go' | 'rust', at: number, anchor: string): string =>
    `<text x="${at}" y="${pivot.y - 18}" text-anchor="${anchor}" fill="${colours[language]}">${escapeXml(labels[language])}</text>`;
  const marks = ticks.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('');
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none">
<g stroke="${colours.control}" stroke-width="1.5"><path d="${arc}"/><path d="${marks}"/></g>
<path d="${equalArc}" stroke="${colours.ink2}" stroke-width="4"/>
<path d="M5 ${pivot.y}H${width - 5}" stroke="${colours.ink}" stroke-width="2"/>
${endMark(left, 5, pivot.y, colours)}${endMark(right, width - 5, pivot.y, colours)}
<path d="M${pivot.x} ${pivot.y}V${stringEnd.y}" stroke="${colours.ink}" stroke-width="1.75"/>
<path transform="translate(${stringEnd.x} ${stringEnd.y})" d="M0 0C3.6 1 7.2 6.5 7.2 13 7.2 19.8 2.5 28.8 0 36-2.5 28.8-7.2 19.8-7.2 13-7.2 6.5-3.6 1 0 0Z" fill="${colours.ink}"/>
<circle cx="${pivot.x}" cy="${pivot.y}" r="4" stroke="${colours.ink}" stroke-width="2" fill="${colours.paper}"/>
<g font-family="Inter" font-size="26">${label(left, 0, 'start')}${label(right, width, 'end')}</g>
</g>`;
}

function endMark(language: 'go' | 'rust', x: number, y: number, colours: CardColours): string {
  return language === 'go'
    ? `<rect x="${x - 5}" y="${y - 5}" width="10" height="10" rx="1" fill="${colours.go}"/>`
    : `<circle cx="${x}" cy="${y}" r="5.5" fill="${colours.rust}"/>`;
}
