import { skills, type SkillEntry, type SkillId } from './skills';

const byWord: ReadonlyMap<string, SkillId> = new Map(
  [...skills].reverse().flatMap((skill) => wordsFor(skill).map((word) => [word, skill.id] as const)),
);

/**
 * The skill somebody means by a word: its id, its name or another way to write it, whatever the case and the
 * hyphens. `undefined` when the list has nothing by that name; nothing is guessed.
 */
export function findSkill(word: string): SkillId | undefined {
  return byWord.get(normalised(word));
}

function wordsFor(skill: SkillEntry): string[] {
  return [...skill.synonyms, skill.label, skill.id].map(normalised);
}

function normalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}
