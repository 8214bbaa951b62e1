import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/errors';
import { takeTry } from '@/lib/rate-limit';

describe('takeTry (P3, P33)', () => {
  test('lets exactly as many through as the limit says, also all at once', async () => {
    const key = randomUUID();
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => takeTry('sign-in-account', key)));
    const refused = tries.filter((one) => one.status === 'rejected');
    expect(tries.length - refused.length).toBe(5);
    for (const one of refused) {
      expect(one.reason).toBeInstanceOf(AppError);
      expect(one.reason).toMatchObject({ code: 'rate-limited' });
      expect((one.reason as AppError).retryAfterSeconds).toBeGreaterThan(0);
    }
  });

  test('counts each key for itself', async () => {
    await expect(takeTry('sign-in-account', randomUUID())).resolves.toBeUndefined();
  });
});
