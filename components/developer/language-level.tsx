import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import { message } from '@/lib/shared/message';
import type { peopleText } from '@/lib/text/en/people';
import { EvidenceMark } from './evidence-mark';

type LanguageLevelProps = { level: number; state: EvidenceState; people: typeof peopleText };

/** A level and what it rests on: "level 3, proven". Without a level there is nothing but the state. */
export function LanguageLevel({ level, state, people }: LanguageLevelProps) {
  return (
    <span className="inline-flex items-baseline gap-x-2 whitespace-nowrap">
      {state === 'unknown' || state === 'missing' ? null : <span>{message(people.level, { level })}</span>}
      <EvidenceMark state={state} people={people} />
    </span>
  );
}
