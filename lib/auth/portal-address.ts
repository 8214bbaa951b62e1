import 'server-only';
import { env } from '@/lib/env';

/** The public address of this portal, as mails name it. */
export function portalAddress(): string {
  return env.APP_URL;
}
