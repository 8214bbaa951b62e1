import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { findRunningPostmaster } from '@/scripts/database/postmaster';
import { findFreePort } from '@/scripts/start/free-port';
import { isAlive, waitUntilGone } from '@/scripts/start/process-info';

import { makeDataFolder } from './data-folder';
import { runProgram } from './run-program';

const launcher = 'scripts/start/main.ts';
/** The first start builds the application when nobody did before. */

describe('npm start (H04, A31)', () => {
  it('serves, survives kill -9 of itself, tells its times, and stops without leaving anything', async () => {
    const folder = makeDataFolder();
    const port = String(await findFreePort());
    const variables = { DATA_DIR: folder, PORT: port };
    const health = `http://127.0.0.1:${port}/api/health`;

    const first = runProgram(launcher, [], variables);
    const [, code = ''] = await first.says(/One-time code[^:]*: ([0-9A-Z-]{19})\n/);
    expect(first.output()).toContain(`The portal is at http://localhost:${port}`);
    expect(first.output()).toContain(`http://localhost:${port}/setup`);
    expect((await fetch(health)).status).toBe(200);
    const secrets = readFileSync(path.join(folder, 'secrets.json'), 'utf8');
    expect(secrets).not.toContain(code);

    const app = Number(readFileSync(path.join(folder, 'app.pid'), 'utf8'));
    first.kill('SIGKILL');
    await first.ended;
    expect(await waitUntilGone(app, 10_000), 'the web server ends with its launcher').toBe(true);
    expect(findRunningPostmaster(path.join(folder, 'postgres')), 'the database does not').not.toBeNull();

    const start = performance.now();
    const second = runProgram(launcher, [], variables);
    const [, nextCode = ''] = await second.says(/One-time code[^:]*: ([0-9A-Z-]{19})\n/);
    console.log(`second start, after kill -9: ${Math.round(performance.now() - start)} ms`);
    expect(second.output()).toContain('left running by an earlier run and taken over');
    expect(nextCode).not.toBe(code);
    expect(readFileSync(path.join(folder, 'secrets.json'), 'utf8')).toBe(secrets);

    const third = runProgram(launcher, [], variables);
    expect(await third.ended).toBe(1);
    expect(third.output()).toContain(`process ${second.pid}`);

    const postgres = findRunningPostmaster(path.join(folder, 'postgres'))?.pid ?? 0;
    const served = Number(readFileSync(path.join(folder, 'app.pid'), 'utf8'));
    second.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect([postgres, served].filter(isAlive)).toEqual([]);
    expect(existsSync(path.join(folder, 'app.pid'))).toBe(false);
  });
});
