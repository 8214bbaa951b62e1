import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { InEnglish } from '@/components/ui/in-english';
import { TextLink } from '@/components/ui/text-link';
import { formatDate } from '@/lib/shared/format';
import type { ChangeView } from './change-view';

type ChangeListProps = {
  /** The newest first. */
  changes: readonly ChangeView[];
  /** The term before our reason. */
  reason: string;
};

/** Changes of claims, day by day: what changed, why, and where the claim is read. */
export function ChangeList({ changes, reason }: ChangeListProps) {
  return days(changes).map(([day, ofDay]) => (
    <section
      key={day}
      aria-labelledby={day}
      className="grid gap-x-10 border-t border-line sm:grid-cols-[9rem_minmax(0,1fr)]"
    >
      <h2 id={day} className="pt-6 text-small font-medium">
        <time dateTime={day}>{formatDate(new Date(day))}</time>
      </h2>
      <ul>
        {ofDay.map((change) => (
          <li
            key={change.key}
            className="break-inside-avoid border-line py-6 not-first:border-t max-sm:first:pt-3"
          >
            <Change change={change} reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Change({ change, reason }: { change: ChangeView; reason: string }) {
  const { badge, sentence, detail, outcome, link } = change;
  return (
    <>
      <Badge>{badge}</Badge>
      <p className="mt-2 max-w-measure">
        <InEnglish>{sentence}</InEnglish>
      </p>
      <p className="mt-2 max-w-measure text-small text-ink-2">
        {detail} {outcome}
      </p>
      {change.reason ? (
        <p className="mt-2 max-w-measure text-small wrap-anywhere whitespace-pre-line text-ink-2" dir="auto">
          <span className="font-medium text-ink">{reason}:</span> {change.reason}
        </p>
      ) : null}
      <p className="mt-2 text-small">
        <TextLink href={link.href as Route}>{link.label}</TextLink>
      </p>
    </>
  );
}

/** The changes of each day, YYYY-MM-DD, in the order given. */
function days(changes: readonly ChangeView[]): [day: string, changes: ChangeView[]][] {
  const groups = new Map<string, ChangeView[]>();
  for (const change of changes) {
    const day = change.at.toISOString().slice(0, 10);
    groups.set(day, [...(groups.get(day) ?? []), change]);
  }
  return [...groups];
}
