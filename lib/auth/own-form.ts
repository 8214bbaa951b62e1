import 'server-only';
import { headers } from 'next/headers';
import { ownOrigin } from './own-origin';

/** Whether a form was sent by one of our own pages; one without an Origin was not (security.md P15). */
export async function isOwnForm(): Promise<boolean> {
  const sent = await headers();
  const site = sent.get('sec-fetch-site');
  return sent.get('origin') === (await ownOrigin()) && (site === null || site === 'same-origin');
}
