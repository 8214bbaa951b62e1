import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { changeAuditUnseen } from '@/tests/support/change-audit-unseen';
import { sql } from '@/tests/support/db';
import { writeAudit } from '@/tests/support/write-audit';

import { makeDataFolder } from './data-folder';

/** The job, loaded again so that it sees this data folder. */
async function jobWith(folder: string) {
  vi.stubEnv('DATA_DIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.resetModules();
  return (await import('@/lib/jobs/check-audit')).checkAudit;
}

const lastCheck = async () =>
  (await sql('select whole, problem_count, problems from "AuditCheck" order by id desc limit 1'))[0];

describe('the nightly check of the audit log (N21, P45)', () => {
  it('writes each checkpoint beside the database, for the server alone, and misses it when it is gone', async () => {
    const folder = makeDataFolder();
    const checkAudit = await jobWith(folder);
    await writeAudit(randomUUID(), 20);
    await checkAudit({ everything: false });
    const file = path.join(folder, 'audit-checkpoint.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const remembered = readFileSync(file, 'utf8');
    expect(await lastCheck()).toMatchObject({ whole: true, problem_count: 0 });

    await changeAuditUnseen(['delete from "AuditCheck"']);
    await checkAudit({ everything: false });
    expect(await lastCheck()).toMatchObject({ problems: [{ problem: 'forgotten' }] });
    expect(readFileSync(file, 'utf8')).toBe(remembered);

    // A person who restored a backup asks for everything to be checked, and the nights are quiet again.
    await checkAudit({ everything: true });
    await checkAudit({ everything: false });
    expect(await lastCheck()).toMatchObject({ whole: false, problem_count: 0 });
  });

  it('says what to do when that file is damaged', async () => {
    const folder = makeDataFolder();
    writeFileSync(path.join(folder, 'audit-checkpoint.json'), '{"id":');
    const checkAudit = await jobWith(folder);
    await expect(checkAudit({ everything: false })).rejects.toThrow(
      /cannot be read\. Restore it from a backup, or delete it/u,
    );
  });
});
