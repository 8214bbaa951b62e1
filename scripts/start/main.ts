import { prepareProduction } from './prepare-production';
import { runLauncher } from './run-launcher';

// npm start: everything from an empty folder to an address that answers.
await runLauncher('production', 8, async (portal, shutdown, progress) => {
  await prepareProduction(portal, shutdown, progress);
  const served = await portal.serve();
  await portal.reportWorker();
  return served;
});
