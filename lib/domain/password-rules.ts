import { commonPasswordWords } from './common-password-words';

/** Fewest characters of a password, and most that are ever looked at (security.md P1, P2). */
export const passwordLength = { min: 15, max: 128 } as const;

/** What is wrong with a password; the text catalogue has a sentence for each. */
export type PasswordProblem = 'too-short' | 'too-long' | 'personal' | 'common';

/** What a guesser who knows the person would try first. */
export interface PasswordContext {
  email: string;
  name: string;
  product: string;
}

/**
 * Says why a password is refused, or null when it will do. Nothing about its composition is asked: length and
 * surprise are what count. The password is taken as it is, spaces at its ends included.
 */
export function passwordProblem(password: string, context: PasswordContext): PasswordProblem | null {
  if ([...password].length < passwordLength.min) return 'too-short';
  if (password.length > passwordLength.max) return 'too-long';
  const plain = fold(password);
  if (personalWords(context).some((word) => plain.includes(word) || unmasked(plain).includes(word)))
    return 'personal';
  return countGuesses(plain) < fewestGuesses ? 'common' : null;
}

/**
 * A word from a list, a run over the keyboard, a year and a repetition are one guess each, every other
 * character is one as well. Eight of them are beyond what can be tried against a hash of ours.
 */
const fewestGuesses = 8;

/** Words shorter than this turn up inside others too often to say anything about a person. */
const shortestWord = 4;

const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '!@#$%^&*()',
].flatMap((run) => [run, [...run].reverse().join('')]);

/** Letters that people write as digits and signs, in the two ways that differ. */
const masks: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function unmasked(text: string, one = 'i'): string {
  return [...text].map((letter) => (letter === '1' ? one : (masks[letter] ?? letter))).join('');
}

function personalWords({ email, name, product }: PasswordContext): string[] {
  const local = fold(email).split('@')[0] ?? '';
  const parts = [
    local,
    ...local.split(/[^\p{L}\p{N}]+/u),
    ...fold(name).split(/[^\p{L}\p{N}]+/u),
    fold(product),
  ];
  const joined = fold(name).replace(/[^\p{L}\p{N}]/gu, '');
  return [...parts, joined].filter((word) => word.length >= shortestWord);
}

/** The smallest number of guesses that spell the whole text, by going through it from the end. */
function countGuesses(text: string): number {
  const spellings = [text, unmasked(text), unmasked(text, 'l')];
  const fewest: number[] = Array.from({ length: text.length + 1 }, () => 0);
  for (let at = text.length - 1; at >= 0; at--) {
    const lengths = [
      1,
      ...wordLengths(spellings, at),
      runLength(text, at),
      repeatLength(text, at),
      yearLength(text, at),
    ];
    fewest[at] =
      1 + Math.min(...lengths.filter((length) => length > 0).map((length) => fewest[at + length] ?? 0));
  }
  return fewest[0] ?? 0;
}

function wordLengths(spellings: readonly string[], at: number): number[] {
  return commonPasswordWords
    .filter((word) => spellings.some((spelling) => spelling.startsWith(word, at)))
    .map((word) => word.length);
}

/** Length of the longest piece of a keyboard row or of an alphabet that starts here, at least three. */
function runLength(text: string, at: number): number {
  let longest = 0;
  for (const run of runs) {
    let length = Math.max(3, longest + 1);
    while (at + length <= text.length && run.includes(text.slice(at, at + length))) longest = length++;
  }
  return longest;
}

/** Length of what only says again what stands right before it: "abcabc", "aaaa". */
function repeatLength(text: string, at: number): number {
  let longest = 0;
  for (let period = 1; period <= at; period++) {
    let length = 0;
    while (at + length < text.length && text[at + length] === text[at + length - period]) length++;
    if (length >= period && length > longest) longest = length;
  }
  return longest;
}

function yearLength(text: string, at: number): number {
  return /^(19|20)\d\d/.test(text.slice(at, at + 4)) ? 4 : 0;
}
