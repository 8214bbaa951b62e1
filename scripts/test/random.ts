/**
 * `npm run test:random`: the unit tests once with property seeds that nobody chose. Prints the seed first;
 * `PROPERTY_SEED=… npm run test:unit` repeats the run.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const seed = randomInt(1, 2 ** 31);
console.log(`PROPERTY_SEED=${seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', ...process.argv.slice(2)], {
  stdio: 'inherit',
  timeout: 20 * 60_000,
  env: { ...process.env, PROPERTY_SEED: `${seed}` },
});
process.exit(status ?? 1);
