import 'server-only';
import { colourOf, productColours } from '@/lib/cards/token-colours';
import type { ColourToken } from '@/lib/shared/colour-tokens';

const fills = ['paper', 'ink', 'ink-2', 'ink-3', 'line-2', 'go', 'go-tint', 'rust', 'rust-tint'];
const strokes = ['line', 'ink-3', 'go', 'rust'];
const type =
  "text{font-family:Inter,system-ui,'Segoe UI',Roboto,Arial,sans-serif;font-variant-numeric:tabular-nums}" +
  ".serif{font-family:'Source Serif 4',Georgia,'Times New Roman',serif;font-weight:600}";

/**
 * The style of a picture that stands outside our pages: the class names it is drawn with, in the light and the dark
 * values of the product's colours, which are read from where they are defined.
 * @throws when the style sheet does not define one of them
 */
export function chartStyle(): string {
  const colours = productColours();
  return `${type}${rules(colours, 'light')}@media (prefers-color-scheme:dark){${rules(colours, 'dark')}}`;
}

type Theme = 'light' | 'dark';

function rules(colours: readonly ColourToken[], theme: Theme): string {
  return [
    ...fills.map((name) => `.fill-${name}{fill:${colourOf(colours, name)[theme]}}`),
    ...strokes.map((name) => `.stroke-${name}{stroke:${colourOf(colours, name)[theme]}}`),
  ].join('');
}
