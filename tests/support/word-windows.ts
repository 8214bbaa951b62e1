import { createHash } from 'node:crypto';

/** So many words in a row are a copied sentence. */
const windowWords = 8;
const hexDigits = 10;

/** A stretch of a text, and what it is compared by. */
interface WordWindow {
  words: string;
  hash: string;
}

/**
 * Every run of eight words of a text. Case, punctuation and the kind of apostrophe do not matter, and each number
 * or placeholder counts as the same word, so that a copy with other figures is still a copy. Addresses are no words.
 */
export function wordWindows(text: string): WordWindow[] {
  const words: string[] =
    text
      .toLowerCase()
      .replaceAll(/https?:\/\/\S+/g, '')
      .replaceAll(/[’']/g, '')
      .replaceAll(/\{\w+\}|\d[\d.,]*/g, ' 0 ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = words
    .map((_, at) => words.slice(at, at + windowWords))
    .filter((run) => run.length === windowWords);
  return runs.map((run) => ({ words: run.join(' '), hash: hashOf(run.join(' ')) }));
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, hexDigits);
}
