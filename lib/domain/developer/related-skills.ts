import { getSkill, skills, type SkillEntry, type SkillId } from './skills';

/**
 * Skills next to the one asked for: its parent, its parts, and other parts of the same parent. Knowing Go or
 * Rust says nothing about one library of theirs, so the two languages relate nothing.
 */
export function relatedSkills(id: SkillId): readonly SkillId[] {
  const parent = relatingParent(getSkill(id));
  return skills
    .filter((other) => other.id !== id)
    .filter((other) => {
      const otherParent = relatingParent(other);
      return (
        other.id === parent || (otherParent !== undefined && (otherParent === parent || otherParent === id))
      );
    })
    .map((other) => other.id);
}

function relatingParent(skill: SkillEntry): string | undefined {
  return skill.parent === 'go' || skill.parent === 'rust' ? undefined : skill.parent;
}
