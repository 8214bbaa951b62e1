/**
 * A text in lines of at most so many letters, broken between words: a picture cannot break lines by itself. A
 * longer word stands alone on its line.
 */
export function wrappedLines(text: string, mostLetters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= mostLetters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
