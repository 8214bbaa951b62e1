import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/env';
import { networkAddress } from '@/lib/server/network-address.mjs';

/** The network address that this request is counted by (lib/server/network-address.mjs). */
export async function clientAddress(): Promise<string> {
  return clientAddressIn(await headers());
}

/** The same of the headers of a request, where there is no page or action around it. */
export function clientAddressIn(sent: Headers): string {
  return networkAddress(sent.get('x-forwarded-for') ?? '', env.TRUSTED_PROXY_HOPS);
}
