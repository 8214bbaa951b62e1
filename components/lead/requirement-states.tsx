import { StateMark, type StateMarkKind } from '@/components/ui/state-mark';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import { getSkill } from '@/lib/domain/developer/skills';
import type { RequirementState } from '@/lib/domain/matching/match';
import { formatShortDate } from '@/lib/shared/format-short';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';
import type { peopleText } from '@/lib/text/en/people';
import { skillsWords } from './match-words';

const kinds: Record<EvidenceState, StateMarkKind> = {
  proven: 'full',
  claimed: 'half',
  unknown: 'dotted',
  missing: 'cross',
};

type RequirementStatesProps = {
  requirements: readonly RequirementState[];
  text: (typeof leadText)['matches'];
  people: typeof peopleText;
};

/** What is known about each requirement of the brief (N11): proven, claimed, unknown or missing. */
export function RequirementStates({ requirements, text, people }: RequirementStatesProps) {
  if (requirements.length === 0) return null;
  return (
    <ul aria-label={text.requirements} className="flex flex-col gap-1 text-small">
      {requirements.map((requirement) => (
        <li key={requirement.skills.join('-')} className="flex flex-wrap gap-x-2">
          <StateMark kind={kinds[requirement.state]}>
            <strong className="font-medium">{skillsWords(requirement.skills)}</strong>{' '}
            {people.evidenceStates[requirement.state]}
          </StateMark>
          <span className="text-ink-2">{details(requirement, text, people)}</span>
        </li>
      ))}
    </ul>
  );
}

function details(
  { state, level, need, importance, confirmedOn, related }: RequirementState,
  text: RequirementStatesProps['text'],
  people: typeof peopleText,
): string {
  const known = state === 'proven' || state === 'claimed';
  const parts = [
    `${people.importances[importance].toLowerCase()} ${message(people.atLeastLevel, { level: need })}`,
    known && level !== 'unknown' ? message(text.has, { level: message(people.level, { level }) }) : '',
    known && confirmedOn !== 'unknown'
      ? message(text.confirmed, { day: formatShortDate(new Date(`${confirmedOn}T00:00:00Z`)) })
      : '',
    related === 'none' ? '' : message(text.related, { skill: getSkill(related).label }),
  ];
  return parts.filter(Boolean).join(', ');
}
