import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { ablationOf } from '@/lib/domain/record/ablation';
import { backtest } from '@/lib/domain/record/backtest';
import { publishedCases } from '@/lib/domain/record/published-cases';
import type { BacktestCase } from '@/lib/domain/record/record-case';
import { inventedCases } from '../unit/domain/record/invented-cases';

const root = resolve(import.meta.dirname, '../..');
const input = JSON.stringify(inventedCases.map(({ document, ...rest }) => ({ ...rest, ...document })));
const reportOn = (cases: readonly BacktestCase[]): string =>
  `${JSON.stringify({ ...backtest(cases, bankV1), ablation: ablationOf(cases, bankV1) }, null, 2)}\n`;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtest-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command as a person does, with text on standard input. */
function run(names: readonly string[], text = ''): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '-s', 'backtest', '--', ...names], { cwd: root });
    const found: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (found.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (found.stderr += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ ...found, code }));
    // A refusal may close the pipe before everything is read.
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdin.end(text);
  });
}

/** npm may add remarks of its own about the machine it runs on. */
function problemLines({ stderr }: Run): string[] {
  return stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm '));
}

async function refused(names: readonly string[], text = ''): Promise<string[]> {
  const found = await run(names, text);
  expect(found.code).toBe(2);
  expect(found.stdout).toBe('');
  return problemLines(found);
}

describe('N29 npm run -s backtest', () => {
  test('prints the figures of a file', async () => {
    const path = join(folder, 'cases.json');
    await writeFile(path, input);
    const found = await run([path]);
    expect(found.code).toBe(0);
    expect(problemLines(found)).toEqual([]);
    expect(found.stdout).toBe(reportOn(inventedCases));
  });

  test('reads standard input', async () => {
    const { code, stdout } = await run(['-'], input);
    expect(code).toBe(0);
    expect(stdout).toBe(reportOn(inventedCases));
  });

  test('A29 takes cases of every released bank, and names the banks it judged by', async () => {
    const [first, second] = inventedCases;
    const cases = [
      { id: 'old', chosen: first!.chosen, answers: first!.document.answers },
      {
        id: 'new',
        chosen: second!.chosen,
        bank: 'v2',
        answers: { ...second!.document.answers, 'team-size': '5-20' },
      },
    ];
    const { code, stdout } = await run(['-'], JSON.stringify(cases));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ n: 2, versions: { bank: 'v1, v2' } });
    const [, later] = cases;
    expect(await refused(['-'], JSON.stringify([{ ...later, bank: undefined }]))).toEqual([
      'cases[0] (new): answers: bank "v1" has no question "team-size"',
    ]);
  });

  test('without a file it runs the published cases', async () => {
    const { code, stdout } = await run([]);
    expect(code).toBe(0);
    expect(stdout).toBe(reportOn(publishedCases));
  });
});

describe('N29 what cannot be run gives one line per problem, exit code 2 and no figures', () => {
  test('unknown ids and options are named with their case', async () => {
    const cases = [
      { id: 'one', chosen: 'go', answers: { colour: 'red' } },
      { id: 'one', chosen: 'c', answers: {} },
    ];
    expect(await refused(['-'], JSON.stringify(cases))).toEqual([
      'cases[0] (one): answers: unknown question "colour"',
      'cases[1] (one): chosen: unknown option "c"; use one of go, rust, both',
      'cases[1] (one): has the id of cases[0]',
    ]);
  });

  test.each([
    ['broken JSON', '[{"id":', 'standard input: is not JSON'],
    ['no cases', '[]', 'the list holds no cases'],
    ['more than 16 MiB', ' '.repeat(16 * 1024 * 1024 + 1), 'standard input: is larger than 16 MiB'],
  ])('%s', async (_, text, line) => {
    expect(await refused(['-'], text)).toEqual([line]);
  });

  test('a file that is not there, or two of them', async () => {
    const missing = join(folder, 'missing.json');
    expect(await refused([missing])).toEqual([`${missing}: there is no such file`]);
    expect(await refused([missing, missing])).toEqual([expect.stringMatching(/^usage: /)]);
  });
});
