import 'server-only';

import { parseEnvironment } from '@/lib/environment/parse-environment';

/**
 * The environment, read once. This is the only place that looks at `process.env`; a bad environment ends the
 * process here with one line per problem, before anything listens.
 */
export const env = readEnvironment();

function readEnvironment() {
  const parsed = parseEnvironment(process.env);
  if (parsed.ok) return Object.freeze(parsed.environment);
  for (const problem of parsed.problems) process.stderr.write(`Environment: ${problem}\n`);
  process.exit(1);
}
