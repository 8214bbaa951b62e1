import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { RankingState } from '@/lib/domain/matching/ranking-state';
import { message } from '@/lib/shared/message';
import type { leadText } from '@/lib/text/en/lead';

type RankingStatusProps = {
  state: RankingState;
  /** When the ranking that is shown was made; null before the first. */
  rankedAt: Date | null;
  /** Whether the portal ranks this lead again by itself when something changes. */
  isKept: boolean;
  /** The page on which this is shown. Loading it again would send a form again that was sent without scripts. */
  href: Route;
  text: (typeof leadText)['matches']['status'];
  /** The form that asks for a new ranking; nothing for those who only read. */
  children?: ReactNode;
};

/** Whether the ranking of a lead can be relied on, and what to do when it cannot. */
export function RankingStatus({ state, rankedAt, isKept, href, text, children }: RankingStatusProps) {
  return (
    <Notice kind={kinds[state.kind]} title={text.titles[state.kind]} className="mb-5 max-w-measure">
      {rankedAt ? (
        <p>
          {text.rankedAt} <Moment at={rankedAt} />.
        </p>
      ) : null}
      <p>
        {sentence(state, rankedAt !== null, isKept, text)}
        {state.kind === 'under-way' ? (
          <>
            {' '}
            <TextLink href={href} plain>
              {text.look}
            </TextLink>
          </>
        ) : null}
      </p>
      {children ? <div className="mt-3">{children}</div> : null}
    </Notice>
  );
}

const kinds = {
  current: 'info',
  outdated: 'warning',
  'under-way': 'info',
  retrying: 'warning',
  failed: 'error',
  missing: 'info',
} as const satisfies Record<RankingState['kind'], string>;

function sentence(
  state: RankingState,
  hasRanking: boolean,
  isKept: boolean,
  text: RankingStatusProps['text'],
): string {
  switch (state.kind) {
    case 'outdated': {
      const changed = state.changes.map((change) => text.changes[change]).join(' ');
      return message(isKept ? text.outdatedKept : text.outdated, { changed });
    }
    case 'under-way':
      return hasRanking ? text.underWayAgain : text.underWayFirst;
    case 'current':
      return isKept ? text.currentKept : text.current;
    default:
      return text[state.kind];
  }
}
