import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run bench` measures everything, `npm run bench -- NAME` one thing; what follows the name goes to that
 * benchmark. Each is a program beside this one that prints JSON; its name is its file's.
 */
const programs = ['assessment', 'matching', 'audit', 'pages'] as const;

const [asked, ...rest] = process.argv.slice(2);
const chosen = programs.filter((name) => asked === undefined || name === asked);
if (chosen.length === 0) {
  process.stderr.write(`There is no benchmark "${asked}". There are: ${programs.join(', ')}.\n`);
  process.exit(2);
}
for (const name of chosen) {
  const code = await run(join(import.meta.dirname, `${name}.ts`));
  if (code !== 0) process.exit(code);
}

/** Runs a program to its end, also after Ctrl-C, which reaches it by itself: it has things of its own to stop. */
function run(program: string): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, program, ...rest], { stdio: 'inherit' });
  const ignore = () => undefined;
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', ignore).on('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', ignore).off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
