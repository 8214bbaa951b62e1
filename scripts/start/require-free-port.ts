import { createServer } from 'node:net';

import { portOwner } from './port-owner';

/**
 * Makes sure that the web server will be able to listen, before anything is started.
 * @throws Error that names the port and, where the system tells, the process that has it.
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const addresses = host === '127.0.0.1' ? [host, '::1'] : [host];
  for (const address of addresses) {
    const code = await listenError(port, address);
    if (code === null) continue;
    if (code === 'EADDRINUSE') {
      const owner = portOwner(port) ?? 'a process that this system does not name';
      const free = port < 65_535 ? port + 1 : port - 1;
      throw new Error(
        `Port ${port} is taken by ${owner}. Stop it, or choose another port: PORT=${free} npm start`,
      );
    }
    // A machine without IPv6 has no ::1; that is fine, as nobody can be listening there.
    if (address !== host) continue;
    if (code === 'EACCES') throw new Error(`Port ${port} needs rights that this account does not have.`);
    throw new Error(`This machine cannot listen on HOST=${host} (${code}).`);
  }
}

/** The error code of listening on an address for a moment, or null when it works. */
function listenError(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
