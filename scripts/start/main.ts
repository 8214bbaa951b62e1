import { ensureBuild } from '../build/ensure-build';
import { runLauncher } from './run-launcher';

// npm start: everything from an empty folder to an address that answers.
await runLauncher('production', 8, async (portal, shutdown, progress) => {
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
  const served = await portal.serve();
  await portal.reportWorker();
  return served;
});
