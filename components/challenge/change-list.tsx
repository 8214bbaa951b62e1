import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/text-link';
import { formatDate } from '@/lib/shared/format';
import type { ChangeView } from './change-view';

type ChangeListProps = {
  changes: readonly ChangeView[];
  /** What the list holds, for assistive technology. */
  name: string;
  /** The term before our reason. */
  reason: string;
};

/** Changes of claims, the newest first: what changed, when, why, and where the claim is read. */
export function ChangeList({ changes, name, reason }: ChangeListProps) {
  return (
    <ul aria-label={name}>
      {changes.map((change) => (
        <li
          key={change.key}
          className="grid break-inside-avoid gap-x-10 gap-y-2 border-t border-line py-6 sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <p className="text-small text-ink-2">
            <time dateTime={change.at.toISOString().slice(0, 10)}>{formatDate(change.at)}</time>
          </p>
          <div className="min-w-0">
            <Badge>{change.badge}</Badge>
            <p className="mt-2 max-w-measure">{change.sentence}</p>
            <p className="mt-2 max-w-measure text-small text-ink-2">
              {change.detail} {change.outcome}
            </p>
            {change.reason ? (
              <p
                className="mt-2 max-w-measure text-small wrap-anywhere whitespace-pre-line text-ink-2"
                dir="auto"
              >
                <span className="font-medium text-ink">{reason}:</span> {change.reason}
              </p>
            ) : null}
            <p className="mt-2 text-small">
              <TextLink href={change.link.href as Route}>{change.link.label}</TextLink>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
