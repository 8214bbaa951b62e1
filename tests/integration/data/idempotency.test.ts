import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { writeOnce } from '@/lib/data/idempotency';
import { inTransaction } from '@/lib/data/transaction';
import { sql } from '../../support/db';

function createOrganisation(key: string, name: string) {
  return inTransaction((tx) =>
    writeOnce(tx, { actor: 'test', action: 'organisation.create', key, request: { name } }, async () => {
      const { id } = await tx.organisation.create({ data: { name, country: 'DE' }, select: { id: true } });
      return { id };
    }),
  );
}

describe('writeOnce (P36)', () => {
  test('tries at the same time make one row and get one answer', async () => {
    const key = randomUUID();
    const name = `Once ${key}`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => createOrganisation(key, name)));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(await sql('select id from "Organisation" where name = $1', [name])).toHaveLength(1);
  });

  test('the same key for another request is refused and writes nothing', async () => {
    const key = randomUUID();
    await createOrganisation(key, 'First');
    await expect(createOrganisation(key, `Second ${key}`)).rejects.toMatchObject({ code: 'key-reused' });
    expect(await sql('select 1 from "Organisation" where name = $1', [`Second ${key}`])).toEqual([]);
  });

  test('a try that failed leaves the key free', async () => {
    const key = randomUUID();
    const request = { actor: 'test', action: 'fails.once', key, request: {} };
    const failing = inTransaction((tx) =>
      writeOnce(tx, request, () => Promise.reject<Record<string, string>>(new Error('lost'))),
    );
    await expect(failing).rejects.toThrow('lost');
    const result = await inTransaction((tx) =>
      writeOnce(tx, request, () => Promise.resolve({ done: 'yes' })),
    );
    expect(result).toEqual({ done: 'yes' });
  });
});
