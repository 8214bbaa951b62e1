/**
 * English by the Common European Framework, lowest first. "Native speaker" is not a level: it says where
 * somebody was born, not what they can do.
 */
export const englishLevels = ['a2', 'b1', 'b2', 'c1', 'c2'] as const;

export type EnglishLevel = (typeof englishLevels)[number];

/** True when `level` is `needed` or better. */
export function isEnglishEnough(level: EnglishLevel, needed: EnglishLevel): boolean {
  return englishLevels.indexOf(level) >= englishLevels.indexOf(needed);
}
