/**
 * `npm run test:matrix`: the end-to-end tests marked @matrix in every theme and width, those marked @exhaustive,
 * and the journeys marked @noscript with scripts off. Needs a build and a browser; `npm run test:exhaustive`
 * makes both.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_MATRIX: 'full' },
});
process.exit(status ?? 1);
