import { runLauncher } from './start/run-launcher';

// npm run dev: as npm start, with the development server instead of a build.
await runLauncher('development', 7, async (portal, shutdown) => {
  const steps = [
    () => portal.checkPlace(),
    () => portal.startDatabase(),
    () => portal.migrate(),
    () => portal.generate(),
    () => portal.fillDemo(),
  ];
  for (const step of steps) {
    await step();
    shutdown.check();
  }
  const served = await portal.serve();
  await portal.reportWorker();
  return served;
});
