import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/test/browser/find-browser';
import { findFreePort } from './scripts/start/free-port';

// The workers read this file too; what the first reading decided reaches them through the environment.
process.env.CHROMIUM_PATH ??= findBrowser() ?? '';
process.env.E2E_PORT ??= String(await findFreePort());

/** As root, Chromium cannot set up its own sandbox; the rest keeps it from calling home. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
const isRoot = process.getuid?.() === 0;

const desktop = devices['Desktop Chrome'];

/** `npm test` looks at each page once; `npm run test:exhaustive` at every theme, width and language, and without scripts. */
const isFullMatrix = process.env.TEST_MATRIX === 'full';
const scriptsOff = { javaScriptEnabled: false };
const noScriptFiles = '**/*.noscript.spec.ts';

const everydayProjects = [
  { name: 'chromium', testIgnore: noScriptFiles, grepInvert: /@exhaustive/u },
  // The one journey that must never break with scripts off; the rest is in the matrix.
  { name: 'no-scripts', grep: /@always-noscript/u, use: scriptsOff },
];
const matrixProjects = [
  { name: 'chromium', testIgnore: noScriptFiles, grep: /@matrix|@exhaustive/u },
  // The same journeys with scripts off: whole files by their name, single tests by their tag.
  { name: 'no-scripts', grep: /@noscript|\.noscript\.spec\.ts/u, use: scriptsOff },
];

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/e2e-server.ts',
  tsconfig: './tests/support/playwright.tsconfig.json',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // These bound a test that hangs; a slow machine changes the time of a run, never its result.
  timeout: 5 * 60_000,
  expect: { timeout: 60_000 },
  reporter: process.env.REPORT_FILE
    ? [['list'], ['json', { outputFile: process.env.REPORT_FILE }]]
    : [['list']],
  use: {
    ...desktop,
    baseURL: process.env.E2E_BASE_URL ?? `http://localhost:${process.env.E2E_PORT}`,
    // Recording every step costs a third of the run; TRACE=1 does it for a failure that needs looking into.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: isRoot ? ['--no-sandbox', ...quiet] : quiet,
    },
  },
  projects: isFullMatrix ? matrixProjects : everydayProjects,
});
