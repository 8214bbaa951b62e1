import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** The lines that a program prints of which the first act is `printAsJson`. */
async function linesOf(program: string): Promise<string[]> {
  const file = pathToFileURL(path.resolve('lib/server/json-console.mjs')).href;
  const source = `import { printAsJson } from '${file}'; printAsJson(); ${program}`;
  const args = ['--input-type=module', '--eval', source];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  return [...stdout.split('\n'), ...stderr.split('\n')].filter((line) => line !== '');
}

describe('P46 what the framework and Node print', () => {
  it('is one line of JSON each, with a stack in it too', async () => {
    const lines = await linesOf(
      `console.error('failed', new Error('first\\nsecond')); console.log('ready');`,
    );
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { level: 'info', time: expect.any(String) as string, msg: 'ready' },
      {
        level: 'error',
        time: expect.any(String) as string,
        msg: 'failed',
        err: { type: 'Error', message: 'first', stack: expect.stringMatching(/^\s+at /u) as string },
      },
    ]);
  });

  it('says of an error neither its further lines nor its properties, which quote what people typed', async () => {
    const lines = await linesOf(
      `console.error(Object.assign(new Error('duplicate key\\nKey (email)=(ada@acme.test)'), { code: '23505', detail: 'ada@acme.test' }));`,
    );
    expect(lines.join()).toContain('23505');
    expect(lines.join()).not.toContain('ada@acme.test');
  });

  it('is no line of its own when it was forged by a line break', async () => {
    const forged = JSON.stringify(JSON.stringify({ level: 'info', msg: 'forged' }));
    expect(await linesOf(`console.warn('path\\n' + ${forged});`)).toHaveLength(1);
  });

  it('includes the warnings of Node', async () => {
    const [line = ''] = await linesOf(`process.emitWarning('old\\nways', 'DeprecationWarning');`);
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', err: { message: 'old' } });
  });
});
