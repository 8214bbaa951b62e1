import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import type { AssessmentResult } from '@/lib/domain/model/result';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { checksumOf } from '@/lib/integrity/checksum';
import { goShopWithIngest, kubernetesOperator } from '../unit/domain/model/golden-cases';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assess-'));
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
function assess(names: readonly string[], input = ''): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '-s', 'assess', '--', ...names], { cwd: root });
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ ...run, code }));
    // A refusal may close the pipe before everything is read.
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdin.end(input);
  });
}

async function fileWith(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** npm may add remarks of its own about the machine it runs on. */
function problemLines({ stderr }: Run): string[] {
  return stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm '));
}

describe('npm run -s assess', () => {
  test('P7 prints the result of a file, with the checksum of document and result', async () => {
    const path = await fileWith('operator.json', JSON.stringify(kubernetesOperator));
    const run = await assess([path]);
    const document = relevantAnswers(kubernetesOperator);
    const result = evaluateAssessment(document);
    expect(run.code).toBe(0);
    expect(problemLines(run)).toEqual([]);
    expect(canonicalJson(JSON.parse(run.stdout))).toBe(
      canonicalJson({ ...result, checksum: checksumOf({ document, result }) }),
    );
  });

  test('reads standard input', async () => {
    const { code, stdout } = await assess(['-'], JSON.stringify(goShopWithIngest));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'split',
      lean: 'go',
      components: [{ name: 'API' }, { name: 'Ingest', language: 'rust' }],
      versions: { bank: 'v1' },
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });
});

describe('A29 documents of every released bank', () => {
  test('bank v2 is judged by its own questions and gates', async () => {
    const answers = { ...kubernetesOperator.answers, host: 'rust-only-plugin', 'team-size': '5-20' };
    const { code, stdout } = await assess(['-'], JSON.stringify({ bank: 'v2', answers }));
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as AssessmentResult;
    expect(result.versions.bank).toBe('v2');
    expect(result.gates.filter(({ state }) => state === 'true').map(({ id }) => id)).toEqual([
      'rust-only-plugin',
    ]);
  });

  test.each([
    [{ bank: 'v1', answers: { 'team-size': '5-20' } }, /^answers: bank "v1" has no question "team-size"$/],
    [
      { bank: 'v1', answers: { host: 'go-only-plugin' } },
      /^answers\.host: unknown option "go-only-plugin"; use one of /,
    ],
    [{ bank: 'v3', answers: {} }, /^bank: unknown option "v3"; use one of v1, v2$/],
  ])('%j is refused with one line', async (document, line) => {
    const run = await assess(['-'], JSON.stringify(document));
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(problemLines(run)).toEqual([expect.stringMatching(line)]);
  });
});

describe('what cannot be judged gives one line per problem, exit code 2 and no result', () => {
  const refused = async (run: Run): Promise<string[]> => {
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    return problemLines(run);
  };

  test('unknown ids, unknown options and wrong types', async () => {
    const document = { bank: 'v1', answers: { colour: 'red', target: 'moon', exposure: 3 } };
    expect(await refused(await assess(['-'], JSON.stringify(document)))).toEqual([
      expect.stringMatching(/^answers\.target: unknown option "moon"; use one of /),
      expect.stringMatching(/^answers\.exposure: expected text, got 3; use one of /),
      'answers: unknown question "colour"',
    ]);
  });

  test.each([
    ['broken JSON', '{"bank":', 'standard input: is not JSON'],
    ['nothing', '', 'standard input: is not JSON'],
    ['more than 1 MiB', ' '.repeat(1024 * 1024 + 1), 'standard input: is larger than 1 MiB'],
  ])('%s', async (_, input, line) => {
    expect(await refused(await assess(['-'], input))).toEqual([line]);
  });

  test('a file that is not there, a folder, or no name at all', async () => {
    const missing = join(folder, 'missing.json');
    expect(await refused(await assess([missing]))).toEqual([`${missing}: there is no such file`]);
    expect(await refused(await assess([folder]))).toEqual([`${folder}: is a folder, not a file`]);
    expect(await refused(await assess([]))).toEqual([expect.stringMatching(/^usage: /)]);
  });

  test('bytes that are not UTF-8', async () => {
    const path = join(folder, 'latin.json');
    await writeFile(path, Buffer.from([0x22, 0xe4, 0x22]));
    expect(await refused(await assess([path]))).toEqual([`${path}: is not UTF-8 text`]);
  });
});
