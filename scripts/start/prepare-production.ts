import { ensureBuild } from '../build/ensure-build';
import type { Portal } from './portal';
import type { Progress } from './progress';
import type { Shutdown } from './shutdown';

/** Everything from an empty folder to a build that can be served; stops between two steps when asked to. */
export async function prepareProduction(
  portal: Portal,
  shutdown: Shutdown,
  progress: Progress,
): Promise<void> {
  const steps = [
    () => portal.checkPlace(),
    () => portal.startDatabase(),
    () => portal.migrate(),
    () => portal.generate(),
    () => portal.fillDemo(),
    () =>
      progress.step('Build', (say) =>
        ensureBuild(portal.environment, portal.variables, shutdown.signal, say),
      ),
  ];
  for (const step of steps) {
    await step();
    shutdown.check();
  }
}
