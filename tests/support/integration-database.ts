import { inject } from 'vitest';
import { testEnvironment } from './test-environment';
import { createDatabase } from './test-server';

/**
 * Runs before the imports of each test file: gives the file a database of its own, copied from the template,
 * so that files can run beside each other and none finds what another left behind. Any module that reads the
 * environment is imported after this and sees it.
 */
const server = inject('testServer');
const name = `${server.prefix}${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
const url = await createDatabase(server, name, server.template);

Object.assign(process.env, testEnvironment(url));
