/**
 * The contrast of two colours as WCAG 2.2 defines it, from 1 (the same) to 21 (black and white), in either order.
 * Formula: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @param one,other opaque colours as `#rrggbb`
 * @throws RangeError when a colour is written in another way
 */
export function contrastRatio(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour)?.slice(1);
  if (!parts) throw new RangeError(`"${colour}" is no colour of the form #rrggbb.`);
  const [red, green, blue] = parts.map((part) => linear(parseInt(part, 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
