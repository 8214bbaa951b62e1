import { freshnessOf, type FreshnessKind } from '@/lib/domain/developer/freshness';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';

type FreshnessMarkProps = {
  kind: FreshnessKind;
  /** `YYYY-MM-DD`, or null when nobody ever confirmed it. */
  confirmedOn: string | null;
  today: string;
  text: typeof adminText.developers;
};

/** How long ago a statement was confirmed, and whether it still counts (N14). */
export function FreshnessMark({ kind, confirmedOn, today, text }: FreshnessMarkProps) {
  const { state, days } = freshnessOf(kind, confirmedOn ?? 'unknown', today);
  const age = days === 'unknown' ? text.neverConfirmed : message(text.confirmedAgo, { days });
  return (
    <span className={state === 'stale' ? 'text-warning' : undefined}>
      {confirmedOn ? <time dateTime={confirmedOn}>{age}</time> : <span>{age}</span>}
      {state === 'fresh' ? null : <span>{`, ${text.freshness[state]}`}</span>}
    </span>
  );
}
