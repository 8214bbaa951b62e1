import type { NearMiss } from '@/lib/domain/matching/match';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';
import type { peopleText } from '@/lib/text/en/people';
import { DeveloperHeading, type DeveloperName } from './developer-heading';
import { changeWords, constraintWords, outOf100 } from './match-words';

type NearMissListProps = {
  nearMisses: readonly { nearMiss: NearMiss; developer: DeveloperName }[];
  demo: string;
  text: (typeof leadText)['matches'];
  people: typeof peopleText;
};

/** Candidates who fail one condition by little, each with the change to the brief that would let them in. */
export function NearMissList({ nearMisses, demo, text, people }: NearMissListProps) {
  return (
    <ul className="border-t border-line">
      {nearMisses.map(({ nearMiss, developer }) => (
        <li key={developer.id} className="border-b border-line py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <DeveloperHeading developer={developer} demo={demo} />
            <span className="text-small tabular-nums">
              {message(text.score, {
                score: outOf100(nearMiss.score.mid),
                company: outOf100(nearMiss.company.mid),
                developer: outOf100(nearMiss.developer.mid),
              })}
            </span>
          </div>
          <p className="mt-1 text-small text-ink-2">
            {nearMiss.constraints
              .filter((check) => check.state === 'fail')
              .map((check) =>
                message(text.fails, { constraint: constraintWords(check, nearMiss.facts, text, people) }),
              )
              .join(' ')}
          </p>
          <p className="text-small">{changeWords(nearMiss.change, text, people)}</p>
        </li>
      ))}
    </ul>
  );
}
