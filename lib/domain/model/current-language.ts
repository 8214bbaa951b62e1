import { questionOptions, type OptionId } from '../assessment/question-ids';
import { knownAnswer, type Part } from './parts';
import { says } from './says';

/** The language that is written today; `other` is one that has no name here. */
export type CurrentLanguage = OptionId<'current-language'>;

const currentLanguages: readonly CurrentLanguage[] = questionOptions['current-language'];

/** What the code that exists says about the language of today, where nobody was asked. */
const byExistingCode: Readonly<Record<string, CurrentLanguage>> = {
  'much-go': 'go',
  'much-rust': 'rust',
  'c-cpp-to-replace': 'c-cpp',
};
const ownLanguages: readonly string[] = ['go', 'rust'];
const withoutCollector: readonly string[] = ['c-cpp', 'rust'];
const memorySafeBackgrounds = ['scripting', 'jvm-dotnet', 'functional'];
const memorySafeCode = ['port-from-gc-language', 'much-go', 'much-rust'];

/** The language of today as far as the answers say; null where they do not. */
export function currentLanguageOf(part: Part): CurrentLanguage | null {
  const told = knownAnswer(part, 'current-language');
  const named = currentLanguages.find((language) => language === told);
  if (named) return named;
  return byExistingCode[knownAnswer(part, 'existing-code') ?? ''] ?? null;
}

/** Whether the language of today is one of the two that are compared. */
export function writesGoOrRust(part: Part): boolean {
  return ownLanguages.includes(currentLanguageOf(part) ?? '');
}

/** Whether a collector may be what hurts: unknown languages count as having one, as most have. */
export function hasCollector(part: Part): boolean {
  return !withoutCollector.includes(currentLanguageOf(part) ?? '');
}

/**
 * Whether the language of today is memory-safe already, so that a policy about memory safety asks for
 * nothing new. Where it is not known, what people come from and what is to be ported say it.
 */
export function isMemorySafe(part: Part): boolean {
  const language = currentLanguageOf(part);
  if (language === 'c-cpp') return false;
  if (language !== null && language !== 'other') return true;
  return says(part, 'background', memorySafeBackgrounds) || says(part, 'existing-code', memorySafeCode);
}
