import { afterAll, describe, expect, test, vi } from 'vitest';
import { AppError } from '@/lib/errors';
import { testEnvironment } from '../../support/test-environment';

for (const [name, value] of Object.entries(testEnvironment('postgresql://localhost/not-asked')))
  vi.stubEnv(name, value);
const { refusalText } = await import('@/lib/actions/refusals');

afterAll(() => {
  vi.unstubAllEnvs();
});

describe('how long to wait after too many tries (P32)', () => {
  test.each([
    [0, 'Please wait a little and try again.'],
    [40, 'Please try again in a minute.'],
    [61, 'Please try again in 2 minutes.'],
    [90 * 60, 'Please try again in 90 minutes.'],
    [91 * 60, 'Please try again in 2 hours.'],
    [86_400, 'Please try again in a day.'],
    [86_401, 'Please try again in 2 days.'],
  ])('%d seconds', (seconds, sentence) => {
    expect(refusalText(new AppError('rate-limited', seconds))).toBe(`Too many attempts. ${sentence}`);
  });
});
