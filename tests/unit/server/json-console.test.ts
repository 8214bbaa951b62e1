import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('P46 what the framework prints is one line of JSON, with a stack in it too', async () => {
  const file = pathToFileURL(path.resolve('lib/server/json-console.mjs')).href;
  const program = `import { printAsJson } from '${file}'; printAsJson();
    console.error('failed', new Error('first\\nsecond')); console.log('ready');`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    program,
  ]);
  const lines = [...stdout.trim().split('\n'), ...stderr.trim().split('\n')];
  expect(lines).toHaveLength(2);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ level: 'info', msg: 'ready' }),
    expect.objectContaining({ level: 'error', msg: expect.stringContaining('second') as string }),
  ]);
});
