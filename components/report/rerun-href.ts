import type { Route } from 'next';

/** Where a report is judged again with today's model. */
export function rerunHref(reportId: string): Route {
  return `/reports/${reportId}/rerun` as Route;
}
