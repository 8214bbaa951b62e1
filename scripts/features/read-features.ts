/** A row of docs/features.md: a feature, a promise, a budget or a rule of the house. */
export type Feature = { id: string; text: string };

const row = /^\| (?<id>[A-Z]\d{1,2}) +\| (?<text>.+?) +\|$/u;

/** Ids are permanent: a letter for the group and a number. */
export const idPattern = /\b(?:[ABCDEN]\d{2}|[HPV]\d{1,2})\b/gu;

/**
 * The rows of the tables of docs/features.md, in their order.
 * @throws Error when an id stands twice
 */
export function readFeatures(markdown: string): Feature[] {
  const features = markdown.split('\n').flatMap((line) => {
    const found = row.exec(line)?.groups;
    return found?.id && found.text ? [{ id: found.id, text: found.text }] : [];
  });
  const seen = new Set<string>();
  for (const { id } of features) {
    if (seen.has(id)) throw new Error(`docs/features.md has two rows ${id}.`);
    seen.add(id);
  }
  return features;
}
