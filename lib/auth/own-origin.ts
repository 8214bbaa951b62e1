import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/env';
import { ownOriginHeader } from '@/lib/server/own-headers.mjs';

/**
 * The origin under which this request reached the portal: APP_URL where it is set, else an address of this machine. The
 * web server decides it (lib/server/own-origin.mjs), never what a client claims.
 */
export async function ownOrigin(): Promise<string> {
  return (await headers()).get(ownOriginHeader) ?? env.APP_URL;
}
