import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { colourTokens, type ColourToken } from '@/lib/shared/colour-tokens';

/** The product's colours, read from where they are defined: a picture cannot refer to a style sheet. */
export function productColours(): ColourToken[] {
  return colourTokens(readFileSync(path.join(process.cwd(), 'app', 'globals.css'), 'utf8'));
}

/**
 * One of them by its name.
 * @throws when the style sheet does not define it
 */
export function colourOf(colours: readonly ColourToken[], name: string): ColourToken {
  const colour = colours.find((each) => each.name === name);
  if (!colour) throw new Error(`app/globals.css defines no colour "${name}".`);
  return colour;
}

/** The light colours that a card is drawn in. */
export function cardColours() {
  const colours = productColours();
  const light = (name: string): string => colourOf(colours, name).light;
  return {
    paper: light('paper'),
    ink: light('ink'),
    ink2: light('ink-2'),
    line: light('line-2'),
    control: light('control'),
    go: light('go'),
    rust: light('rust'),
  };
}
