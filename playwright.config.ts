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

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/e2e-server.ts',
  tsconfig: './tests/support/playwright.tsconfig.json',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.TALLY_FILE ? [['list'], ['./scripts/test/playwright-tally.ts']] : [['list']],
  use: {
    ...desktop,
    baseURL: process.env.E2E_BASE_URL ?? `http://localhost:${process.env.E2E_PORT}`,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: isRoot ? ['--no-sandbox', ...quiet] : quiet,
    },
  },
  projects: [
    { name: 'chromium', testIgnore: '**/*.noscript.spec.ts' },
    // The same journeys with scripts off: whole files by their name, single tests by their tag.
    { name: 'no-scripts', grep: /@noscript|\.noscript\.spec\.ts/, use: { javaScriptEnabled: false } },
  ],
});
