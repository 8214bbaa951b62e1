/** How wide a sign is in the fonts of the cards, as a part of the font's size. Generous: lines end early, never late. */
function signWidth(sign: string): number {
  if (/[iljtfI.,:;'’|!()[\] -]/u.test(sign)) return 0.32;
  if (/[MW@%—]/u.test(sign)) return 1.05;
  if (/[mw]/u.test(sign)) return 0.94;
  if (/[\p{Lu}&]/u.test(sign)) return 0.72;
  return 0.56;
}

/** Estimated width of a line in pixels. */
export function lineWidth(line: string, size: number): number {
  return [...line].reduce((sum, sign) => sum + signWidth(sign), 0) * size;
}

export interface FittedLines {
  size: number;
  lines: string[];
}

/**
 * Breaks a text into lines at the largest of the given sizes at which it fits its place; at the smallest it is
 * cut with an ellipsis if it must be, between words or, where one word is wider than the place, inside it.
 * @param sizes font sizes in pixels, the largest first
 */
export function fitLines(
  text: string,
  place: { width: number; height: number },
  sizes: readonly [number, ...number[]],
  lineHeight: number,
): FittedLines {
  const fitted = sizes.map((size) => ({ size, lines: wrap(text, size, place.width) }));
  const smallest = fitted[fitted.length - 1] ?? { size: sizes[0], lines: [text] };
  const most = (size: number): number => Math.max(1, Math.floor(place.height / (size * lineHeight)));
  const fits = ({ size, lines }: FittedLines): boolean =>
    lines.length <= most(size) && lines.every((line) => lineWidth(line, size) <= place.width);
  return fitted.find(fits) ?? cut(smallest, most(smallest.size), place.width);
}

function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && lineWidth(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function cut({ size, lines }: FittedLines, most: number, width: number): FittedLines {
  const kept = lines.slice(0, most).map((line) => clip(line, size, width));
  if (lines.length <= most) return { size, lines: kept };
  const last = (kept[most - 1] ?? '').replace(/[\s,.;:…]*\S*$/u, '');
  return { size, lines: [...kept.slice(0, -1), `${last}…`] };
}

function clip(line: string, size: number, width: number): string {
  if (lineWidth(line, size) <= width) return line;
  const signs = [...line];
  while (signs.length > 0 && lineWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('')}…`;
}
