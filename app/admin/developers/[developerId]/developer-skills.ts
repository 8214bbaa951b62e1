import type { EvidenceListItem } from '@/components/developer/evidence-list';
import type { SkillTableRow } from '@/components/developer/skill-table';
import type { DeveloperDetail } from '@/lib/data/developers/list-developers';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import type { SkillLevel } from '@/lib/domain/developer/skill-level';
import { getSkill, isSkillId } from '@/lib/domain/developer/skills';
import { utcDay } from '@/lib/shared/utc-day';

/** The rows of the skill table. */
export function skillRows(developer: DeveloperDetail): SkillTableRow[] {
  return developer.skills.map((skill) => ({
    skillId: skill.skillId,
    name: skillName(skill.skillId),
    level: skill.level as SkillLevel,
    state: skill.state as EvidenceState,
    years: skill.years === null ? null : Number(skill.years),
    lastUsedOn: skill.lastUsedOn,
    confirmedOn: skill.confirmedOn && utcDay(skill.confirmedOn),
  }));
}

/** All evidence of a profile, newest first. */
export function evidenceItems(developer: DeveloperDetail): EvidenceListItem[] {
  return developer.skills
    .flatMap((skill) => skill.evidence.map((item) => ({ ...item, skill: skillName(skill.skillId) })))
    .sort((a, b) => b.seenOn.getTime() - a.seenOn.getTime());
}

/** A skill of a newer list than this program knows is shown by its id. */
function skillName(id: string): string {
  return isSkillId(id) ? getSkill(id).label : id;
}
