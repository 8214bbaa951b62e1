import { setTimeout as delay } from 'node:timers/promises';

import { type AppOptions, type AppProcess, startApp } from './app-process';

/** This many ends within a minute mean that restarting does not help. */
const mostFailures = 5;
const failureWindowMilliseconds = 60_000;
const firstPauseMilliseconds = 500;

export interface Supervised {
  /** The first start; rejects when it fails, because then there is nothing worth repeating. */
  ready: Promise<void>;
  /** Resolves with a message when the server keeps failing and is given up. */
  givenUp: Promise<string>;
  /** Ends the present server; the next one starts with new options. */
  restart: () => void;
  stop: (milliseconds: number) => Promise<void>;
  kill: () => void;
}

/**
 * Keeps a web server running: when it ends without being asked to, it is started again, with growing pauses.
 *
 * @param options asked for before each start, since the database's address may have changed.
 */
export function supervise(
  options: () => Omit<AppOptions, 'signal'>,
  report: (line: string) => void,
): Supervised {
  const stopped = new AbortController();
  const start = () => startApp({ ...options(), signal: stopped.signal });
  let app: AppProcess | null = null;
  const failures: number[] = [];

  const ready = start().then((started) => {
    app = started;
  });
  const givenUp = ready.then(watch, () => new Promise<string>(() => undefined));

  async function watch(): Promise<string> {
    for (;;) {
      const how = await app?.ended;
      if (stopped.signal.aborted) return new Promise(() => undefined);
      const now = Date.now();
      failures.push(now);
      const recent = failures.filter((time) => now - time < failureWindowMilliseconds);
      if (recent.length >= mostFailures)
        return `The web server ended ${recent.length} times within a minute.`;
      const pause = firstPauseMilliseconds * 2 ** (recent.length - 1);
      report(`The web server ended unexpectedly (${how}); starting it again in ${pause / 1000} s.`);
      await delay(pause);
      if (stopped.signal.aborted) return new Promise(() => undefined);
      try {
        app = await start();
        report('The web server is back.');
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
      }
    }
  }

  return {
    ready,
    givenUp,
    restart: () => app?.kill(),
    stop: async (milliseconds) => {
      stopped.abort();
      await ready.catch(() => undefined);
      await app?.stop(milliseconds);
    },
    kill: () => {
      stopped.abort();
      app?.kill();
    },
  };
}
