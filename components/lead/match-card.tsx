import type { Match } from '@/lib/domain/matching/match';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';
import type { peopleText } from '@/lib/text/en/people';
import { ConstraintTicks } from './constraint-ticks';
import { DeveloperHeading, type DeveloperName } from './developer-heading';
import { FitBar } from './fit-bar';
import { MatchParts } from './match-parts';
import { outOf100, toConfirm } from './match-words';
import { RequirementStates } from './requirement-states';

type MatchCardProps = {
  match: Match;
  developer: DeveloperName;
  demo: string;
  text: (typeof leadText)['matches'];
  people: typeof peopleText;
};

/** One candidate with the place, the two numbers behind it, and everything that explains them (B09, B10, N11). */
export function MatchCard({ match, developer, demo, text, people }: MatchCardProps) {
  const company = outOf100(match.company.mid);
  const suits = outOf100(match.developer.mid);
  const score = outOf100(match.score.mid);
  const low = outOf100(match.score.low);
  const high = outOf100(match.score.high);
  const criteria = (names: Match['plus']) => formatList(names.map((name) => text.criteria[name]));
  const reasons = [
    { term: text.plus, words: criteria(match.plus) },
    { term: text.minus, words: criteria(match.minus) },
    { term: text.confirm, words: formatList(toConfirm(match, text)) },
  ].filter(({ words }) => words !== '');
  return (
    <article aria-labelledby={`match-${match.place}`} className="flex gap-4 py-5">
      <p aria-hidden="true" className="heading w-7 shrink-0 text-end text-h3 text-ink-2 tabular-nums">
        {match.place}
      </p>
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 id={`match-${match.place}`} className="min-w-0">
            <span className="sr-only">{match.place}. </span>
            <DeveloperHeading developer={developer} demo={demo} />
          </h3>
          <p className="text-small tabular-nums">
            {message(text.score, { score, company, developer: suits })}
          </p>
        </div>
        <div className="grid grid-cols-2 gap-5">
          <FitBar label={text.company} value={company} />
          <FitBar label={text.developer} value={suits} />
        </div>
        {low !== high || match.tie.from !== match.tie.to ? (
          <p className="text-fine text-ink-2">
            {[
              low === high ? '' : `${message(text.range, { low, high })}.`,
              match.tie.from === match.tie.to ? '' : message(text.tie, match.tie),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        ) : null}
        <ConstraintTicks match={match} text={text} people={people} />
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-small">
          {reasons.map(({ term, words }) => (
            <div key={term} className="contents">
              <dt className="text-ink-2">{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <RequirementStates requirements={match.requirements} text={text} people={people} />
        <MatchParts match={match} text={text} />
      </div>
    </article>
  );
}
