import { randomBytes } from 'node:crypto';

/** Every variable the product needs, with nothing taken from the machine that runs the tests. */
export function testEnvironment(databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: randomBytes(48).toString('base64url'),
    PASSWORD_PEPPER: randomBytes(48).toString('base64url'),
    APP_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
    WORKER: 'off',
  };
}
