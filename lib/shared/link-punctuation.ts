/** Signs, spaces and line breaks that a sentence, a mail program or a chat adds to the end of a link. */
const added = /^[^\p{L}\p{N}]{1,20}$/u;

/**
 * The last part of a link's path without what a sentence added to it: `token.`, `token)`, `token%20`.
 * @param segment as it arrived, encoded or not
 * @param shape what the part looks like, from its beginning on; of a fixed length, so that its end is known
 * @returns the part alone, or null when nothing was added or it is no such part
 */
export function withoutAddedPunctuation(segment: string, shape: RegExp): string | null {
  const text = decoded(segment);
  const [part] = shape.exec(text) ?? [];
  if (part === undefined || !text.startsWith(part)) return null;
  return added.test(text.slice(part.length)) ? part : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
