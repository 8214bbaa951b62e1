import 'server-only';
import { ownOrigin } from './own-origin';

/** The address of a private link: under the address of ours at which the reader is. */
export async function privateLink(token: string): Promise<string> {
  return `${await ownOrigin()}/resume/${token}`;
}
