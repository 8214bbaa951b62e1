import type { ColourToken } from '@/lib/shared/colour-tokens';
import { contrastRatio } from '@/lib/shared/contrast';

/** What a colour has to reach against the grounds it stands on, by WCAG 2.2 AA: 4.5 for text, 3 for marks. */
export const leastContrast = { text: 4.5, mark: 3 };

const texts = ['ink', 'ink-2', 'ink-3', 'go', 'rust', 'warning', 'error'];
const marks = ['control', 'focus'];
const grounds = ['paper', 'raised'] as const;

type Side = { value: string; paper: number; raised: number };

export type ColourRow = {
  name: string;
  /** The least ratio, or null for what carries no meaning of its own. */
  needs: number | null;
  light: Side;
  dark: Side;
  /** Whether all four ratios reach what is needed. */
  enough: boolean;
};

/**
 * Every colour with its contrast against both grounds, in both themes.
 *
 * @throws when one of the grounds is missing, or a name above stands for no colour
 */
export function colourRows(tokens: readonly ColourToken[]): ColourRow[] {
  const byName = new Map(tokens.map((token) => [token.name, token]));
  const find = (name: string): ColourToken => {
    const token = byName.get(name);
    if (!token) throw new Error(`The style sheet defines no colour "${name}".`);
    return token;
  };
  [...texts, ...marks].forEach(find);
  const against = Object.fromEntries(grounds.map((ground) => [ground, find(ground)])) as Record<
    (typeof grounds)[number],
    ColourToken
  >;
  return tokens.map((token) => {
    const side = (theme: 'light' | 'dark'): Side => ({
      value: token[theme],
      paper: contrastRatio(token[theme], against.paper[theme]),
      raised: contrastRatio(token[theme], against.raised[theme]),
    });
    const [light, dark] = [side('light'), side('dark')];
    const needs = needOf(token.name);
    const lowest = Math.min(light.paper, light.raised, dark.paper, dark.raised);
    return { name: token.name, needs, light, dark, enough: needs === null || lowest >= needs };
  });
}

function needOf(name: string): number | null {
  if (texts.includes(name)) return leastContrast.text;
  return marks.includes(name) ? leastContrast.mark : null;
}
