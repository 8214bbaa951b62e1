import { parseArgs } from 'node:util';

import { markApplied } from './mark-applied';
import { prepareDatabase } from './prepare-database';
import { runCommand } from './run-command';
import { withDatabase } from './with-database';

// npm run db:migrate [-- --mark-applied NAME]
await runCommand(async () => {
  const { values } = parseArgs({ options: { 'mark-applied': { type: 'string' } } });
  const name = values['mark-applied'];
  await withDatabase(async ({ url }) => {
    if (name !== undefined) await markApplied(url, name);
    const { applied, remarks } = await prepareDatabase(url);
    for (const line of remarks) console.log(line);
    console.log(applied.length === 0 ? 'Nothing to apply.' : `Applied: ${applied.join(', ')}`);
  });
});
