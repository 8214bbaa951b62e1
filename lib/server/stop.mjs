// @ts-check

/** After its launcher died, this process lives no longer than this, even if a request hangs: the next start waits for it. */
const orphanMilliseconds = 2_000;

/**
 * Ends the process in good order when the launcher asks for it, when the launcher dies (even by kill -9), or on SIGTERM
 * or SIGINT: first what has to end before the server (lib/jobs/on-stop.ts), then the requests that are under way.
 *
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} closeFramework waits for work that pages left to be done after their answers
 * @param {boolean} development open pages hold a connection then, which would never end by itself
 */
export function stopInGoodOrder(server, closeFramework, development) {
  let stopping = false;

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    for (const step of globalThis.plumblineStopSteps ?? []) {
      await step().catch((/** @type {unknown} */ error) => console.error(error));
    }
    const closed = new Promise((resolve) => server.close(resolve));
    if (!development) await closed;
    await closeFramework();
    process.exit(0);
  };

  for (const name of ['SIGTERM', 'SIGINT']) process.on(name, stop);
  process.on('message', (message) => {
    if (message === 'stop') void stop();
  });
  process.once('disconnect', () => {
    // The pipes to the launcher are broken: a line of the log must not end this process half-way.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    setTimeout(() => process.exit(1), orphanMilliseconds);
    void stop();
  });
}
