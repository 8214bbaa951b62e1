import { importances, type BriefRequirement } from '@/lib/domain/lead/brief';
import { getSkill } from '@/lib/domain/developer/skills';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';
import type { peopleText } from '@/lib/text/en/people';

type RequirementListProps = {
  requirements: readonly BriefRequirement[];
  text: (typeof leadText)['brief'];
  people: typeof peopleText;
};

/** The skills a brief asks for, grouped by how much each counts (B02). */
export function RequirementList({ requirements, text, people }: RequirementListProps) {
  if (requirements.length === 0) return <p className="text-small text-ink-2">{text.noRequirements}</p>;
  return (
    <dl className="flex flex-col gap-3 text-small">
      {importances.map((importance) => {
        const asked = requirements.filter((requirement) => requirement.importance === importance);
        return asked.length === 0 ? null : (
          <div key={importance}>
            <dt className="text-ink-2">{people.importances[importance]}</dt>
            {asked.map((requirement) => (
              <dd key={requirement.skill}>
                {getSkill(requirement.skill).label},{' '}
                <span className="text-ink-2">
                  {message(people.atLeastLevel, { level: requirement.level })}
                </span>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
