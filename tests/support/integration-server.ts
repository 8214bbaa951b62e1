import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServerAddress } from './test-server';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServerAddress;
  }
}

/** Runs once before all integration tests; what it returns runs once after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide('testServer', server.address);
  return server.stop;
}
