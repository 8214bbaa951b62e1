import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '@/scripts/test/browser/find-browser';
import { skipBecause } from '../../support/skip-because';

let folder: string;

/** A program that answers to --version the way a browser does, or one that does not. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('finding a browser (H06)', () => {
  beforeEach((context) =>
    skipBecause(context, process.platform === 'win32', 'the stand-ins are shell scripts'),
  );

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-browser-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM_PATH', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  test('the one that CHROMIUM_PATH names comes first', () => {
    program('chromium', 'echo Chromium 150.0.1');
    const wished = program('mine', 'echo Chromium 151.0.1');
    vi.stubEnv('CHROMIUM_PATH', wished);
    expect(findBrowser()).toBe(wished);
  });

  test('a CHROMIUM_PATH that does not start is an error, not a reason to take another', () => {
    program('chromium', 'echo Chromium 150.0.1');
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'is-not-there'));
    expect(() => findBrowser()).toThrow(/CHROMIUM_PATH/);
  });

  test('one on the PATH is found, and one that only points at a shop is passed over', () => {
    program('chromium', 'echo please install the package; exit 1');
    const chrome = program('google-chrome', 'echo Google Chrome 150.0.1');
    expect(findBrowser()).toBe(chrome);
  });
});
