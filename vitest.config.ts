import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = {
  '@': fileURLToPath(new URL('.', import.meta.url)),
  // The real package throws outside the server build; what it guards is shown by the production build.
  'server-only': fileURLToPath(new URL('./tests/support/server-only.ts', import.meta.url)),
};

/** Bounds a test that hangs, in milliseconds; a slow machine changes the time of a run, never its result. */
const hanging = 5 * 60_000;

const everyProject = {
  environment: 'node' as const,
  allowOnly: false,
  clearMocks: true,
  restoreMocks: true,
  setupFiles: ['tests/support/strict-console.ts', 'tests/support/fixed-seed.ts'],
};

export default defineConfig({
  test: {
    // Left alone, Vitest keeps one core for itself, which is half of a small machine.
    maxWorkers: '100%',
    // `npm test` adds up several runners; each leaves its report in a file.
    reporters: process.env.REPORT_FILE
      ? ['default', ['json', { outputFile: process.env.REPORT_FILE }]]
      : ['default'],
    projects: [
      {
        resolve: { alias },
        test: {
          ...everyProject,
          name: 'unit',
          // Loading the model and the evidence anew for each of its files took longer than all its tests.
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: hanging,
        },
      },
      {
        resolve: { alias },
        test: {
          ...everyProject,
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: hanging,
        },
      },
      {
        resolve: { alias },
        test: {
          ...everyProject,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/integration-server.ts'],
          setupFiles: ['tests/support/integration-database.ts', ...everyProject.setupFiles],
          testTimeout: hanging,
          hookTimeout: hanging,
        },
      },
    ],
  },
});
