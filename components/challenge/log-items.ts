import type { ChangeView } from './change-view';
import type { ReleaseView } from './release-view';

/** What stands under a day of the change log: a release with all it changed, or one decided challenge. */
export type LogItem = ({ type: 'release' } & ReleaseView) | ({ type: 'decision' } & ChangeView);

/**
 * Releases and decisions in one list, the newest first; of one moment in the order given, releases last:
 * a release counts from the beginning of its day.
 */
export function logItems(decisions: readonly ChangeView[], releases: readonly ReleaseView[]): LogItem[] {
  const items: LogItem[] = [
    ...decisions.map((decision) => ({ type: 'decision' as const, ...decision })),
    ...releases.map((release) => ({ type: 'release' as const, ...release })),
  ];
  return items.sort((one, other) => other.at.getTime() - one.at.getTime());
}
