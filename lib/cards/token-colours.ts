import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { colourTokens } from '@/lib/shared/colour-tokens';

/**
 * The light value of colour tokens, read from where they are defined: a picture cannot refer to a style sheet.
 * @param tokens from the caller's name of a colour to the token's
 * @throws when the style sheet does not define one of them
 */
export function tokenColours<Name extends string>(tokens: Record<Name, string>): Record<Name, string> {
  const defined = colourTokens(readFileSync(path.join(process.cwd(), 'app', 'globals.css'), 'utf8'));
  const entries = Object.entries<string>(tokens).map(([name, token]) => {
    const colour = defined.find((each) => each.name === token);
    if (!colour) throw new Error(`app/globals.css defines no colour "${token}".`);
    return [name, colour.light] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}
