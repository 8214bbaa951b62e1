import 'server-only';
import { env } from '@/lib/env';

/** The address of a share link: always under our own public address, never under what a request claims. */
export function shareAddress(token: string): string {
  return `${env.APP_URL}/share/${token}`;
}
