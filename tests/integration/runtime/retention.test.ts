import { describe, expect, it } from 'vitest';

import { removeExpired } from '@/lib/data/retention';
import { sql } from '@/tests/support/db';
import { createLead } from '@/tests/support/staffed-lead';

const nothing = {
  assessments: 0,
  idempotencyKeys: 0,
  rateLimits: 0,
  mailBodies: 0,
  staffSessions: 0,
  challengeSenders: 0,
  heldLeads: 0,
};

async function addAssessment(name: string, expires: string, completed: string): Promise<void> {
  await sql(
    `with made as (
       insert into "Assessment" (system_name, bank_version, created_at, expires_at)
       values ($1, 'v1', now() - interval '10 days', now() + $2::interval) returning id)
     insert into "Respondent" (assessment_id, resume_token_hash, created_at, completed_at)
     select id, encode(sha256($1::varchar::bytea), 'hex'), now() - interval '10 days', now() + $3::interval from made`,
    [name, expires || null, completed || null],
  );
}

describe('retention (P44)', () => {
  it('removes what has been kept long enough and nothing else, and nothing at its second run', async () => {
    await addAssessment('over', '-1 second', '');
    await addAssessment('still open', '1 day', '');
    await addAssessment('finished', '-1 day', '-2 days');
    await addAssessment('held', '', '-2 days');
    await sql(
      `insert into "IdempotencyKey" (actor, action, key, fingerprint, result, created_at) values
         ('a', 'b', 'old', repeat('0', 64), '{}', now() - interval '73 hours'),
         ('a', 'b', 'new', repeat('0', 64), '{}', now() - interval '71 hours')`,
    );
    await sql(
      `insert into "RateLimit" (key, points, expire) values
         ('over', 1, (extract(epoch from now()) * 1000)::bigint - 1),
         ('counting', 1, (extract(epoch from now()) * 1000)::bigint + 60000),
         ('without end', 1, null)`,
    );
    await sql(
      `insert into "MailMessage" (to_address, kind, subject, body, status, sent_at) values
         ('a@acme.test', 'x', 'old', 'text', 'sent', now() - interval '91 days'),
         ('a@acme.test', 'x', 'young', 'text', 'sent', now() - interval '89 days'),
         ('a@acme.test', 'x', 'waiting', 'text', 'queued', null)`,
    );

    expect(await removeExpired()).toEqual({
      ...nothing,
      assessments: 2,
      idempotencyKeys: 1,
      rateLimits: 1,
      mailBodies: 1,
    });
    expect(await sql('select system_name as name from "Assessment" order by 1')).toEqual([
      { name: 'held' },
      { name: 'still open' },
    ]);
    expect(await sql('select key from "IdempotencyKey"')).toEqual([{ key: 'new' }]);
    expect(await sql('select key from "RateLimit" order by 1')).toEqual([
      { key: 'counting' },
      { key: 'without end' },
    ]);
    expect(await sql(`select subject from "MailMessage" where body = ''`)).toEqual([{ subject: 'old' }]);
    expect(await sql(`select data from "AuditLog" where action = 'retention.ran'`)).toHaveLength(1);

    expect(await removeExpired()).toEqual(nothing);
    expect(await sql(`select data from "AuditLog" where action = 'retention.ran'`)).toHaveLength(1);
  });

  it('removes a request that was held back, with the person, after 14 days, and no other request', async () => {
    const ages = { held: ['13 days', '15 days'], new: ['15 days'] };
    for (const [stage, times] of Object.entries(ages)) {
      for (const age of times) {
        const { leadId } = await createLead(`${stage} ${age}`);
        await sql('update "Lead" set stage = $2, created_at = now() - $3::interval where id = $1', [
          leadId,
          stage,
          age,
        ]);
      }
    }
    expect(await removeExpired()).toMatchObject({ heldLeads: 1 });
    const names = [{ name: 'held 13 days' }, { name: 'new 15 days' }];
    expect(await sql('select name from "Organisation" order by 1')).toEqual(names);
    expect(await sql('select 1 from "Contact"')).toHaveLength(2);
    expect(await sql('select 1 from "Lead"')).toHaveLength(2);
  });
});
