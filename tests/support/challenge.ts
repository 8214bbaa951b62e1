import { randomUUID } from 'node:crypto';
import { sql } from './db';

/** A challenge made for one test, through the function that the form uses. */
export type TestChallenge = { id: string; reference: string };

/** A challenge of a claim's first wording that waits for its decision. */
export async function createChallenge(claimId: string, senderEmail = ''): Promise<TestChallenge> {
  // Imported here because it reads the environment, which is complete only once the server runs.
  const { submitChallenge } = await import('@/lib/data/challenges');
  const { reference } = await submitChallenge(
    { kind: 'anonymous' },
    {
      claimId,
      wording: 1,
      kind: 'source-differs',
      body: 'The source speaks of libraries, not of the whole ecosystem.',
      sourceUrl: 'https://example.org/source',
      senderName: senderEmail ? 'Mina Okafor' : '',
      senderEmail,
    },
    randomUUID(),
  );
  const [row] = await sql<{ id: string }>('select id from "ClaimChallenge" where reference = $1', [
    reference,
  ]);
  if (!row) throw new Error('The challenge was not made.');
  return { id: row.id, reference };
}
