import type { LanguageSides } from '@/lib/domain/comparison/sides';

/** What belongs to each language, by the end of a scale at which the language stands. */
export function languageEnds(
  sides: LanguageSides,
  { go, rust }: { go: string; rust: string },
): { left: string; right: string } {
  return sides === 'go-left' ? { left: go, right: rust } : { left: rust, right: go };
}
