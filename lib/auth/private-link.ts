import 'server-only';
import { env } from '@/lib/env';

/** The address of a private link: always under our own public address, never under what a request claims. */
export function privateLink(token: string): string {
  return `${env.APP_URL}/resume/${token}`;
}
