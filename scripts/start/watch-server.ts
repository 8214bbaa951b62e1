import { type EmbeddedServer, startEmbeddedServer } from '../database/embedded-server';
import { isAlive, signal } from './process-info';

const lookMilliseconds = 500;

/** A server that is kept running until it is asked to stop. */
export interface WatchedServer {
  stop: () => Promise<void>;
  force: () => void;
}

/**
 * Starts the embedded server again when it dies, for instance under kill -9. It comes back on the port it had,
 * so that the web server's connections find it without being told.
 *
 * @param moved called in the rare case that another program took the port meanwhile.
 */
export function watchServer(
  dataDirectory: string,
  server: EmbeddedServer,
  report: (line: string) => void,
  moved: (url: string) => void,
): WatchedServer {
  let current = server;
  let restarting: Promise<void> | null = null;

  const restart = async () => {
    report('PostgreSQL ended unexpectedly; starting it again.');
    try {
      const { port } = current;
      current = await startEmbeddedServer(dataDirectory);
      report('PostgreSQL is back.');
      if (current.port !== port) moved(current.url);
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
    }
  };
  const look = () => {
    if (restarting !== null || isAlive(current.pid)) return;
    restarting = restart().finally(() => (restarting = null));
  };
  const timer = setInterval(look, lookMilliseconds);

  return {
    stop: async () => {
      clearInterval(timer);
      await restarting;
      await current.stop();
    },
    force: () => {
      clearInterval(timer);
      // "Immediate" shutdown: the server recovers from its log at the next start.
      signal(current.pid, 'SIGQUIT');
    },
  };
}
