import 'server-only';
import { ownOrigin } from './own-origin';

/** The address of a share link: under the address of ours at which the reader is. */
export async function shareAddress(token: string): Promise<string> {
  return `${await ownOrigin()}/share/${token}`;
}
