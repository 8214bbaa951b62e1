import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = {
  '@': fileURLToPath(new URL('.', import.meta.url)),
  // The real package throws outside the server build; what it guards is shown by the production build.
  'server-only': fileURLToPath(new URL('./tests/support/server-only.ts', import.meta.url)),
};

const everyProject = {
  environment: 'node' as const,
  allowOnly: false,
  clearMocks: true,
  restoreMocks: true,
  setupFiles: ['tests/support/strict-console.ts'],
};

export default defineConfig({
  test: {
    // Left alone, Vitest keeps one core for itself, which is half of a small machine.
    maxWorkers: '100%',
    // `npm test` adds up several runners; the second reporter leaves this one's share in a file.
    reporters: process.env.TALLY_FILE ? ['default', './scripts/test/vitest-tally.ts'] : ['default'],
    projects: [
      {
        resolve: { alias },
        test: {
          ...everyProject,
          name: 'unit',
          // Loading the model and the evidence anew for each of its files took longer than all its tests.
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          ...everyProject,
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
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
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
