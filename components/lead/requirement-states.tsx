import { StateMark, type StateMarkKind } from '@/components/ui/state-mark';
import { evidenceStates, type EvidenceState } from '@/lib/domain/developer/evidence-state';
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

/** What is known about each requirement of the brief (N11), grouped into proven, claimed, unknown and missing. */
export function RequirementStates({ requirements, text, people }: RequirementStatesProps) {
  return (
    <dl aria-label={text.requirements} className="flex flex-col gap-1 text-small">
      {evidenceStates.map((state) => {
        const group = requirements.filter((requirement) => requirement.state === state);
        return group.length === 0 ? null : (
          <div key={state} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3">
            <dt>
              <StateMark kind={kinds[state]}>{people.evidenceStates[state]}</StateMark>
            </dt>
            <dd>
              {group.map((requirement, index) => (
                <span key={requirement.skills.join('-')} className={isKnown(state) ? 'block' : undefined}>
                  <span className={requirement.importance === 'must' ? 'font-semibold' : undefined}>
                    {skillsWords(requirement.skills)}
                  </span>{' '}
                  <span className="text-ink-2">
                    {`${details(requirement, text)}${!isKnown(state) && index < group.length - 1 ? '; ' : ''}`}
                  </span>
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function isKnown(state: EvidenceState): boolean {
  return state === 'proven' || state === 'claimed';
}

/** How much it counts and, where it is there, how it compares with what is asked and since when. */
function details(
  { state, level, need, importance, confirmedOn, related }: RequirementState,
  text: RequirementStatesProps['text'],
): string {
  const parts = [
    text.importances[importance],
    isKnown(state) && level !== 'unknown' ? message(text.levelOf, { level, need }) : '',
    isKnown(state) && confirmedOn !== 'unknown'
      ? message(text.confirmed, { day: formatShortDate(new Date(`${confirmedOn}T00:00:00Z`)) })
      : '',
    related === 'none' ? '' : message(text.related, { skill: getSkill(related).label }),
  ];
  return parts.filter(Boolean).join(', ');
}
