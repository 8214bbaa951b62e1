import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';

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
  const sheet = readFileSync(path.join(process.cwd(), 'app', 'globals.css'), 'utf8');
  const [light, dark] = [rules(sheet, 0), rules(sheet, 1)];
  return `${type}${light}@media (prefers-color-scheme:dark){${dark}}`;
}

function rules(sheet: string, theme: 0 | 1): string {
  return [
    ...fills.map((name) => `.fill-${name}{fill:${colour(sheet, name)[theme]}}`),
    ...strokes.map((name) => `.stroke-${name}{stroke:${colour(sheet, name)[theme]}}`),
  ].join('');
}

function colour(sheet: string, name: string): [light: string, dark: string] {
  const found = new RegExp(
    `--color-${name}:\\s*light-dark\\((#[0-9a-f]{3,8}),\\s*(#[0-9a-f]{3,8})\\)`,
    'i',
  ).exec(sheet);
  if (!found?.[1] || !found[2]) throw new Error(`app/globals.css defines no colour "${name}".`);
  return [found[1], found[2]];
}
