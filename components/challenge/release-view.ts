import { rewordingsByRelease, type Rewording } from '@/lib/domain/challenge/rewordings';
import { dimensionIds, type DimensionId } from '@/lib/domain/evidence/claim';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { ChangeWords } from './change-view';

/** One claim that a release changed or brought. */
export interface ReleaseLine {
  /** Also its anchor on the page; the same as in the feed, for ever. */
  key: string;
  href: string;
  sentence: string;
  detail: string;
}

/** A release of the evidence in finished words, its changes by dimension. */
export interface ReleaseView {
  key: string;
  /** The beginning of its day. */
  at: Date;
  title: string;
  count: string;
  /** In the order of the comparison; only those in which something changed. */
  dimensions: { id: DimensionId; name: string; count: string; lines: ReleaseLine[] }[];
}

/** Every release that changed something, the newest first. */
export function releaseViews(rewordings: readonly Rewording[], words: ChangeWords): ReleaseView[] {
  return rewordingsByRelease(rewordings).map(({ release, changes }) => releaseView(release, changes, words));
}

function releaseView(
  release: string,
  changes: readonly Rewording[],
  { challenge, comparison }: ChangeWords,
): ReleaseView {
  const { changes: text } = challenge;
  return {
    key: `release/${release}`,
    at: new Date(changes[0]?.day ?? 0),
    title: message(text.release, { release }),
    count: countWords(changes, text),
    dimensions: dimensionIds.flatMap((id) => {
      const ofDimension = changes.filter(({ dimension }) => dimension === id);
      if (ofDimension.length === 0) return [];
      const { name } = comparison.dimensions[id];
      const lines = ofDimension.map((change) => lineOf(change, { challenge, comparison }));
      return [{ id, name, count: countWords(ofDimension, text), lines }];
    }),
  };
}

function countWords(
  changes: readonly Rewording[],
  text: Pick<ChangeWords['challenge']['changes'], 'reworded' | 'brought'>,
): string {
  const added = changes.filter(({ changed }) => changed.length === 0).length;
  const reworded = changes.length - added;
  return formatList([
    ...(reworded > 0 ? [message(text.reworded, { count: reworded })] : []),
    ...(added > 0 ? [message(text.brought, { count: added })] : []),
  ]);
}

function lineOf({ claimId, wording, changed, sentence }: Rewording, words: ChangeWords): ReleaseLine {
  const { changes: text } = words.challenge;
  const fields = formatList(changed.map((field) => words.comparison.claim.fields[field]));
  return {
    key: `claim/${claimId}/${wording}`,
    href: `/claims/${claimId}/${wording}`,
    sentence,
    detail: changed.length === 0 ? text.added : message(text.changedHere, { wording, fields }),
  };
}
