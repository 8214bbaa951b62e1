/**
 * Levels of a skill, each with a written anchor in the text catalogue (B08): 0 none, 1 works with guidance,
 * 2 works alone, 3 designs and reviews, 4 leads and is asked by others. Years do not appear here: they stand
 * for age, so they count only through what a person can do (section 2.8 of the method).
 */
export const skillLevels = [0, 1, 2, 3, 4] as const;

export type SkillLevel = (typeof skillLevels)[number];

/** Levels a brief can ask for: asking for "none" would be no requirement. */
export const neededLevels = [1, 2, 3, 4] as const;

export type NeededLevel = (typeof neededLevels)[number];
