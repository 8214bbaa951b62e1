import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

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
  let written = '';
  let end = 0;
  for (const text of textsOf(parse(pattern, { ignoreTag: true, captureLocation: true }))) {
    written += pattern.slice(end, text.start) + lengthened(pattern.slice(text.start, text.end), direction);
    end = text.end;
  }
  return `⟦${written}${pattern.slice(end)}⟧`;
}

/** Where the pieces of text of a message are in its pattern, in order, those in the cases of a value included. */
function textsOf(message: MessageFormatElement[]): { start: number; end: number }[] {
  return message.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return Object.values(element.options).flatMap(({ value }) => textsOf(value));
    if (element.type !== TYPE.literal || !element.location) return [];
    return [{ start: element.location.start.offset, end: element.location.end.offset }];
  });
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
