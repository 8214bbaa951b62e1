import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run bench` measures everything, `npm run bench -- NAME` one thing. Each benchmark is a program beside
 * this one that prints JSON; its name is its file's.
 */
const programs = ['assessment', 'matching'] as const;

const asked = process.argv[2];
const chosen = programs.filter((name) => asked === undefined || name === asked);
if (chosen.length === 0) {
  process.stderr.write(`There is no benchmark "${asked}". There are: ${programs.join(', ')}.\n`);
  process.exit(2);
}
for (const name of chosen) {
  const program = join(import.meta.dirname, `${name}.ts`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', program], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
