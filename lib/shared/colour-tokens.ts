/** A colour in both themes, as `#rrggbb`. */
export type ColourToken = { name: string; light: string; dark: string };

const definition =
  /--color-(?<name>[\w-]+):\s*light-dark\((?<light>#[\da-f]{6}),\s*(?<dark>#[\da-f]{6})\)/giu;

/** The colours that a style sheet defines as `--color-<name>: light-dark(<light>, <dark>)`, in its order. */
export function colourTokens(sheet: string): ColourToken[] {
  return [...sheet.matchAll(definition)].map(({ groups }) => ({
    name: groups?.name ?? '',
    light: groups?.light ?? '',
    dark: groups?.dark ?? '',
  }));
}
