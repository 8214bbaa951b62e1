import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Looks for a Chromium or Chrome that starts: the one CHROMIUM_PATH names, then what the system has, then
 * what Playwright has installed for itself.
 *
 * @returns the path of its program, or null.
 */
export function findBrowser(): string | null {
  const candidates = [...onPath(), ...usualPlaces(), playwrightsOwn()];
  return wishedBrowser() ?? candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

/** Someone who names a browser means that one; another in its place would be a surprise. */
function wishedBrowser(): string | null {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (!existsSync(path) || !starts(path))
    throw new Error(`CHROMIUM_PATH is ${path}, and that does not start.`);
  return path;
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
    });
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
}

function playwrightsOwn(): string {
  return chromium.executablePath();
}

/** A program can be there and yet not run: for want of a library, or because it only points at a store. */
function starts(path: string): boolean {
  // On Windows the program does not answer to --version, it opens a window.
  if (process.platform === 'win32') return true;
  try {
    return /\d+\./.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' }),
    );
  } catch {
    return false;
  }
}
