/** Tells a sentence of ours from the other errors that a form sent by scripts can end in. */
const mark = 'refused: ';

/** What the web server answers to a form that scripts sent and that it refuses. */
export function refusalForScripts(sentence: string): string {
  return `${mark}${sentence}`;
}

/** The sentence of {@link refusalForScripts} in the error that the framework makes of such an answer, or null. */
export function sentenceOfRefusal(problem: unknown): string | null {
  if (!(problem instanceof Error) || !problem.message.startsWith(mark)) return null;
  return problem.message.slice(mark.length);
}
