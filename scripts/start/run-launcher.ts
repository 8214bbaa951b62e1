import { setDefaultResultOrder } from 'node:dns';

import { keepFilesPrivate } from './keep-private';
import { EnvironmentError } from './launcher-environment';
import { Portal } from './portal';
import { Progress } from './progress';
import { Shutdown, StopRequested } from './shutdown';

/**
 * The frame around `npm start` and `npm run dev`: signals, the one place where failures are printed, and an
 * orderly end. Exit code 0 after Ctrl-C, 1 after a failure, 130 when a second Ctrl-C forced it.
 *
 * @param steps brings the portal up; resolves with a promise that settles when it cannot go on.
 */
export async function runLauncher(
  mode: 'production' | 'development',
  stepCount: number,
  steps: (portal: Portal, shutdown: Shutdown, progress: Progress) => Promise<{ givenUp: Promise<string> }>,
): Promise<never> {
  keepFilesPrivate();
  setDefaultResultOrder('ipv4first');
  const report = (line: string) => process.stdout.write(`${line}\n`);
  const shutdown = new Shutdown();
  const progress = new Progress(stepCount);
  let exitCode = 0;
  try {
    const portal = new Portal(mode, progress, shutdown, report);
    const { givenUp } = await steps(portal, shutdown, progress);
    await portal.welcome();
    const message = await Promise.race([givenUp, shutdown.requested]);
    throw new Error(message);
  } catch (error) {
    if (error instanceof StopRequested || shutdown.signal.aborted) {
      report('Stopping.');
    } else {
      exitCode = 1;
      process.stderr.write(`${describe(error)}\n`);
    }
  }
  await shutdown.run(report);
  process.exit(exitCode);
}

function describe(error: unknown): string {
  if (error instanceof EnvironmentError) {
    return error.message
      .split('\n')
      .map((line) => `Environment: ${line}`)
      .join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}
