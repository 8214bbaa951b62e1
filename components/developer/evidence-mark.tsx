import { StateMark, type StateMarkKind } from '@/components/ui/state-mark';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import type { peopleText } from '@/lib/text/en/people';

const kinds: Record<EvidenceState, StateMarkKind> = {
  proven: 'full',
  claimed: 'half',
  unknown: 'dotted',
  missing: 'cross',
};

type EvidenceMarkProps = { state: EvidenceState; people: typeof peopleText; className?: string };

/** What is known about a skill, as a sign and a word (B12, N11). */
export function EvidenceMark({ state, people, className }: EvidenceMarkProps) {
  return (
    <StateMark kind={kinds[state]} className={className ?? (state === 'unknown' ? 'text-ink-2' : undefined)}>
      {people.evidenceStates[state]}
    </StateMark>
  );
}
