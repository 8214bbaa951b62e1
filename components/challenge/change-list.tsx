import { formatDate } from '@/lib/shared/format';
import { DecisionEntry } from './decision-entry';
import type { LogItem } from './log-items';
import { ReleaseEntry } from './release-entry';

type ChangeListProps = {
  /** The newest first. */
  items: readonly LogItem[];
  /** The term before our reason for a decision. */
  reason: string;
};

/** Releases and decided challenges, day by day. */
export function ChangeList({ items, reason }: ChangeListProps) {
  return days(items).map(([day, ofDay]) => (
    <section
      key={day}
      aria-labelledby={day}
      className="grid gap-x-10 border-t border-line sm:grid-cols-[9rem_minmax(0,1fr)]"
    >
      <h2 id={day} className="pt-6 text-small font-medium">
        <time dateTime={day}>{formatDate(new Date(day))}</time>
      </h2>
      <ul>
        {ofDay.map((item) => (
          <li key={item.key} className="border-line py-6 not-first:border-t max-sm:first:pt-3">
            {item.type === 'release' ? (
              <ReleaseEntry release={item} />
            ) : (
              <DecisionEntry decision={item} reason={reason} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** The items of each day, YYYY-MM-DD, in the order given. */
function days(items: readonly LogItem[]): [day: string, items: LogItem[]][] {
  const groups = new Map<string, LogItem[]>();
  for (const item of items) {
    const day = item.at.toISOString().slice(0, 10);
    groups.set(day, [...(groups.get(day) ?? []), item]);
  }
  return [...groups];
}
