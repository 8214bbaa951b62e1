/** Milliseconds after which keys that found no question are forgotten: by then a person has looked up. */
const longestAge = 5_000;
/** More keys than all questions take. */
const mostKeys = 200;

/**
 * Keys that were pressed while one question was on its way out. They are meant for the questions that come next; on the
 * question where they were pressed they are never answered.
 */
export class TypedAhead {
  #from = '';
  #keys: { key: string; at: number }[] = [];

  /**
   * @param from the question that is on its way out
   * @param at milliseconds since 1970
   */
  add(from: string, key: string, at: number): void {
    this.#from = from;
    this.queue(key, at);
  }

  /** A key that is pressed while earlier ones wait: it comes after them. */
  queue(key: string, at: number): void {
    if (this.#keys.length < mostKeys) this.#keys.push({ key, at });
  }

  /** The next key for a question, or undefined. Keys for another moment are forgotten. */
  take(question: string, now: number): string | undefined {
    if (this.#from === question || this.#keys.some(({ at }) => now - at > longestAge)) this.forget();
    return this.#keys.shift()?.key;
  }

  /** The keys that are left are meant for what comes after this question. */
  leave(question: string): void {
    this.#from = question;
  }

  isWaiting(question: string): boolean {
    return this.#keys.length > 0 && this.#from !== question;
  }

  forget(): void {
    this.#keys = [];
  }
}
