import type { networkInterfaces } from 'node:os';

/**
 * The line that says how to open the portal from another device, while APP_URL is not set.
 * @param host what the web server listens on
 */
export function otherDevices(
  host: string,
  port: number,
  interfaces: ReturnType<typeof networkInterfaces>,
): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const address = everywhere ? (firstAddress(interfaces) ?? 'ADDRESS-OF-THIS-MACHINE') : host;
  if (isLoopback(host)) {
    return `Only this machine can open it. From another device: HOST=0.0.0.0 npm start, then http://${firstAddress(interfaces) ?? 'ADDRESS-OF-THIS-MACHINE'}:${port}`;
  }
  const shown = address.includes(':') ? `[${address}]` : address;
  return `From another device: http://${shown}:${port}. Others in that network can read along; for more than a trial set APP_URL=https://…`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** The first IPv4 address of this machine that other devices can reach. */
function firstAddress(interfaces: ReturnType<typeof networkInterfaces>): string | undefined {
  return Object.values(interfaces)
    .flatMap((each) => each ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
