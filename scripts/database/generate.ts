import { generateClient } from './generate-client';
import { runCommand } from './run-command';

// npm run db:generate
await runCommand(async () => {
  console.log((await generateClient()) ? 'Client generated.' : 'The client is up to date.');
});
