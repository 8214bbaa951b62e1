import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Explain } from '@/components/ui/explain';
import { Notice } from '@/components/ui/notice';
import type { Match, NearMiss } from '@/lib/domain/matching/match';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';
import type { peopleText } from '@/lib/text/en/people';
import type { DeveloperName } from './developer-heading';
import { MatchCard } from './match-card';
import { NearMissList } from './near-miss-list';

/** Candidates that are open when the page comes; the others are one press away. */
const shownMatches = 5;

/** The newest ranking of a lead with the names of those in it. */
export type Ranking = {
  createdAt: Date;
  considered: number;
  eligible: number;
  matches: readonly { match: Match; developer: DeveloperName }[];
  nearMisses: readonly { nearMiss: NearMiss; developer: DeveloperName }[];
};

type RankingPanelProps = {
  /** Null before there is one; `unreadable` when it is stored in a way that this version does not know. */
  ranking: Ranking | 'unreadable' | null;
  demo: string;
  closeLabel: string;
  text: (typeof leadText)['matches'];
  people: typeof peopleText;
};

/** Who fits, in order, and who nearly does. */
export function RankingPanel({ ranking, demo, closeLabel, text, people }: RankingPanelProps) {
  if (ranking === null) return <p className="text-small text-ink-2">{text.notRanked}</p>;
  if (ranking === 'unreadable') return <Notice kind="warning">{text.unreadable}</Notice>;
  const { matches, nearMisses } = ranking;
  const card = ({ match, developer }: (typeof matches)[number]) => (
    <li key={developer.id} className="border-b border-line">
      <MatchCard match={match} developer={developer} demo={demo} text={text} people={people} />
    </li>
  );
  return (
    <>
      <div className="flex max-w-measure flex-wrap items-start text-small text-ink-2">
        <p className="min-w-0 flex-1 basis-64">
          {[
            message(text.ranked, {
              considered: ranking.considered,
              eligible: ranking.eligible,
              day: formatDate(ranking.createdAt),
            }),
            matches.length > 0 ? text.note : '',
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <Explain title={text.explain.title} closeLabel={closeLabel}>
          {text.explain.body}
        </Explain>
      </div>
      {matches.length === 0 ? (
        <EmptyState title={text.noneTitle} className="mt-3">
          {nearMisses.length > 0 ? text.none : text.noneNorNear}
        </EmptyState>
      ) : (
        <ol className="mt-3 border-t border-line">{matches.slice(0, shownMatches).map(card)}</ol>
      )}
      {matches.length > shownMatches ? (
        <Disclosure summary={message(text.more, { count: matches.length - shownMatches })} className="mt-3">
          <ol className="border-t border-line">{matches.slice(shownMatches).map(card)}</ol>
        </Disclosure>
      ) : null}
      {nearMisses.length > 0 ? (
        <div className="mt-8">
          <h3 className="font-semibold">{text.nearMisses}</h3>
          <p className="mt-0.5 mb-3 text-small text-ink-2">{text.nearMissesNote}</p>
          <NearMissList nearMisses={nearMisses} demo={demo} text={text} people={people} />
        </div>
      ) : null}
    </>
  );
}
