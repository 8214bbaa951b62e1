import type { Route } from 'next';

/** The address that compares two reports. */
export function compareHref(earlierId: string, laterId: string): Route {
  return `/reports/compare?earlier=${earlierId}&later=${laterId}` as Route;
}
