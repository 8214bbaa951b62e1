import type { Route } from 'next';

/**
 * The page of a request that was sent.
 * @param proof shows that the reader sent it; not needed by the owner of its report
 */
export function sentHref(reference: string, proof?: string): Route {
  const query = new URLSearchParams({ reference, ...(proof && { proof }) });
  return `/brief/sent?${query.toString()}`;
}
