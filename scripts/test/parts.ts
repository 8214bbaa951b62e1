import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateClient } from '../database/generate-client';
import { provideBrowser } from './browser/provide-browser';
import { type Command, runProgram } from './run-program';
import { judge, oneFailed, onePassed, readTally, type Tally } from './tally';

export type PartResult = { tally: Tally; output: string };

/** One thing that `npm test` looks at. */
export type Part = {
  name: string;
  /** Parts of earlier stages without which this one cannot mean anything; it then counts as failed without being run. */
  needs?: readonly string[];
  run: () => Promise<PartResult>;
};

const sources = ['app', 'components', 'lib', 'prisma', 'scripts', '*.ts'];

/** Reads the sources and does nothing else, on one core; the longest first, so that both lanes end together. */
const checks: readonly Part[] = [
  {
    name: 'lint',
    needs: ['generated code'],
    run: check('eslint', ['.', '--max-warnings', '0'], 10),
  },
  { name: 'types', needs: ['generated code'], run: check('tsc', ['--noEmit'], 10) },
  { name: 'formatting', run: check('prettier', ['--check', '.', '--log-level', 'warn'], 5) },
  { name: 'unused code', needs: ['generated code'], run: check('knip', ['--no-progress'], 5) },
  { name: 'import rules', needs: ['generated code'], run: check('depcruise', sources, 5) },
];

/** Suites that share their work out among the cores themselves, one at a time. */
const suites: readonly Part[] = [
  {
    name: 'unit and architecture',
    needs: ['generated code'],
    run: suite('vitest', ['run', '--project', 'unit', '--project', 'architecture'], 10),
  },
  {
    name: 'integration',
    needs: ['generated code'],
    run: suite('vitest', ['run', '--project', 'integration'], 15),
  },
  { name: 'production build', needs: ['generated code'], run: check('tsx', ['scripts/build.ts'], 15) },
  { name: 'browser', run: findBrowser },
  {
    name: 'end to end',
    needs: ['production build', 'browser'],
    run: suite('playwright', ['test'], 40),
  },
];

/**
 * Everything, in the order in which a failure is cheapest to find. The parts of a stage may run side by side.
 */
export const stages: readonly (readonly Part[])[] = [
  [{ name: 'generated code', run: generateCode }],
  checks,
  ...suites.map((part) => [part]),
];

/** The files that Git does not hold but the type checker needs: the Prisma client and the types of routes. */
async function generateCode(): Promise<PartResult> {
  await generateClient();
  return check('next', ['typegen'], 5)();
}

async function findBrowser(): Promise<PartResult> {
  const browser = await provideBrowser();
  if (!browser.found) return { tally: oneFailed(browser.advice), output: browser.advice };
  process.env.CHROMIUM_PATH = browser.path;
  return { tally: onePassed, output: '' };
}

/** A command that is content or not. */
function check(command: Command, args: readonly string[], minutes: number): Part['run'] {
  return async () => {
    const { ok, output } = await runProgram(command, args, { minutes });
    return { tally: ok ? onePassed : oneFailed([command, ...args].join(' ')), output };
  };
}

/** A test runner, whose reporter leaves its result in a file. */
function suite(command: 'vitest' | 'playwright', args: readonly string[], minutes: number): Part['run'] {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-tally-'));
    const file = join(folder, 'tally.json');
    try {
      const { ok, output } = await runProgram(command, args, { minutes, environment: { TALLY_FILE: file } });
      return { tally: judge([command, ...args].join(' '), readTally(file), ok), output };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
