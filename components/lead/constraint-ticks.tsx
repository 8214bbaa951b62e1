import { StateMark, type StateMarkKind } from '@/components/ui/state-mark';
import type { ConstraintState, Match } from '@/lib/domain/matching/match';
import type { leadText } from '@/lib/text/en/lead';
import type { peopleText } from '@/lib/text/en/people';
import { constraintWords } from './match-words';

const kinds: Record<ConstraintState, StateMarkKind> = { pass: 'tick', fail: 'cross', unknown: 'question' };
const tones: Record<ConstraintState, string> = {
  pass: 'text-ink',
  fail: 'text-error',
  unknown: 'text-ink-2',
};

type ConstraintTicksProps = {
  match: Pick<Match, 'constraints' | 'facts'>;
  text: (typeof leadText)['matches'];
  people: typeof peopleText;
};

/** The conditions of the brief, each met, not met or to confirm. */
export function ConstraintTicks({ match, text, people }: ConstraintTicksProps) {
  return (
    <ul aria-label={text.conditions} className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      {match.constraints.map((check) => (
        <li key={`${check.constraint}-${check.skills?.join('-') ?? ''}`}>
          <StateMark kind={kinds[check.state]} className={check.stale ? 'text-warning' : tones[check.state]}>
            <span>{constraintWords(check, match.facts, text, people)}</span>
            {check.state === 'pass' ? (
              <span className="sr-only">, {text.states.pass}</span>
            ) : (
              <span>{`, ${check.stale ? text.stale : text.states[check.state]}`}</span>
            )}
          </StateMark>
        </li>
      ))}
    </ul>
  );
}
