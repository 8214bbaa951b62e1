const plain = 'aceinosuyzACEINOSUYZ';
const accented = [...'åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ'];
const extraPerLetter = 0.4;

/** Right-to-left override and its end: between them, Latin letters run as Arabic ones do. */
const turned = (word: string) => `\u202e${word}\u202c`;

/**
 * A text of the catalogue in the pseudo-language, in brackets: its letters accented, its length about two fifths
 * more. Of an ICU pattern only what a reader sees is changed: names, kinds and cases of its values stay.
 */
export function inPseudoLanguage(pattern: string, direction: 'ltr' | 'rtl'): string {
  if (!/[\p{L}{]/u.test(pattern)) return pattern;
  return `⟦${new PatternWalk(pattern, direction).message()}⟧`;
}

/** Goes once through an ICU pattern from left to right. */
class PatternWalk {
  #at = 0;

  constructor(
    private readonly pattern: string,
    private readonly direction: 'ltr' | 'rtl',
  ) {}

  /** To the end of the pattern, or to the brace that closes the case which this message stands in. */
  message(): string {
    let written = '';
    while (this.#at < this.pattern.length && this.#next !== '}') {
      written += this.#next === '{' ? this.#value() : lengthened(this.#until(/[{}]/u), this.direction);
    }
    return written;
  }

  /** `{name}`, `{name, number}` or `{name, plural, one {…} other {…}}`. */
  #value(): string {
    let written = this.#take(1) + this.#until(/[{}]/u);
    while (this.#next === '{') {
      written += this.#take(1) + this.message() + this.#take(1) + this.#until(/[{}]/u);
    }
    return written + this.#take(1);
  }

  get #next(): string | undefined {
    return this.pattern[this.#at];
  }

  #take(length: number): string {
    const taken = this.pattern.slice(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }

  #until(end: RegExp): string {
    const length = this.pattern.slice(this.#at).search(end);
    return this.#take(length < 0 ? this.pattern.length - this.#at : length);
  }
}

/** What a text lacks in length is made up for at its vowels. */
function lengthened(text: string, direction: 'ltr' | 'rtl'): string {
  let missing = 0.6;
  let written = '';
  for (const letter of text) {
    missing += extraPerLetter;
    const repeats = /[aeiou]/iu.test(letter) ? Math.floor(missing) : 0;
    missing -= repeats;
    written += (accented[plain.indexOf(letter)] ?? letter).repeat(1 + repeats);
  }
  return direction === 'rtl' ? written.replace(/\p{L}+/gu, turned) : written;
}
