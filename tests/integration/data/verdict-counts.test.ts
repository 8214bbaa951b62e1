import { beforeAll, describe, expect, test } from 'vitest';
import { verdictCounts } from '@/lib/data/fairness';
import { createCompany, type TestCompany } from '../../support/company';
import { sql } from '../../support/db';

let company: TestCompany;

/** Puts reports with a verdict on a day: copies of one, each of an assessment of its own. */
async function addReports(verdict: string, count: number, day: string): Promise<void> {
  await sql(
    `with made as (
       insert into "Assessment" (bank_version) select 'v1' from generate_series(1, $1::int) returning id
     )
     insert into "Report" (assessment_id, content, checksum, bank_version, model_version, evidence_version,
                           engine_version, verdict, lean, created_at)
     select made.id, r.content, r.checksum, r.bank_version, r.model_version, r.evidence_version,
            r.engine_version, $2, r.lean, $3::timestamptz
       from made, "Report" r where r.id = $4`,
    [count, verdict, `${day}T23:59:59Z`, company.reportId],
  );
}

beforeAll(async () => {
  company = await createCompany();
});

describe('N08 verdicts of saved answers', () => {
  test('few reports give no figures, and what came today waits until tomorrow', async () => {
    await addReports('go', 23, '2020-01-01');
    await addReports('rust', 6, '2020-01-01');
    expect(await verdictCounts('2020-01-02')).toBeNull();
    await addReports('conflict', 4, '2020-01-02');
    expect(await verdictCounts('2020-01-02')).toBeNull();
    expect(await verdictCounts('2020-01-03')).toEqual({
      counts: [
        { verdict: 'go', count: 20 },
        { verdict: 'rust', count: 5 },
      ],
      hasRest: true,
    });
  });

  test('the figures of a day do not move within it', async () => {
    const before = await verdictCounts('2020-01-03');
    await addReports('rust', 20, '2020-01-02');
    expect(await verdictCounts('2020-01-03')).toEqual(before);
  });

  test('of an assessment only the newest report counts', async () => {
    const earlier = await verdictCounts('2020-01-05');
    await sql(
      `insert into "Report" (assessment_id, content, checksum, bank_version, model_version, evidence_version,
                             engine_version, verdict, lean, created_at)
       select assessment_id, content, checksum, bank_version, model_version, evidence_version,
              engine_version, 'stay', lean, '2020-01-05T12:00:00Z'
         from "Report" where verdict = 'go' and created_at < '2020-01-02'`,
    );
    const later = await verdictCounts('2020-01-06');
    expect(earlier?.counts).toContainEqual({ verdict: 'go', count: 20 });
    expect(later?.counts.map(({ verdict }) => verdict)).not.toContain('go');
    expect(later?.counts).toContainEqual({ verdict: 'stay', count: 20 });
  });
});
