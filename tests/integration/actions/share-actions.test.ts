import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createShareLinkAction, revokeShareLinkAction } from '@/app/reports/[reportId]/actions';
import { getSharedReport } from '@/lib/data/share-links';
import { idleForm } from '@/lib/shared/form-state';
import { createCompany, type TestCompany } from '../../support/company';
import { sql } from '../../support/db';
import { arriveAs, formOf } from '../../support/request';

vi.mock('next/headers', () => import('../../support/request'));

let company: TestCompany;

beforeAll(async () => {
  company = await createCompany('Order ingest');
});

const arriveAsOwner = () => arriveAs({ cookies: { [company.cookie.name]: company.cookie.value } });
beforeEach(arriveAsOwner);

const linkForm = (changes: Record<string, string> = {}) =>
  formOf({
    report: company.reportId,
    key: randomUUID(),
    label: 'Platform team',
    audience: 'engineers',
    days: '30',
    ...changes,
  });

async function countLinks(): Promise<number> {
  return (await sql('select 1 from "ShareLink" where report_id = $1', [company.reportId])).length;
}

describe('createShareLinkAction (A17)', () => {
  test('makes the link and goes back to the list', async () => {
    const before = await countLinks();
    await expect(createShareLinkAction(idleForm, linkForm())).rejects.toThrow('NEXT_REDIRECT');
    expect(await countLinks()).toBe(before + 1);
  });

  test.each([
    ['no label', 'label', ' '],
    ['a label of 81 letters', 'label', 'x'.repeat(81)],
    ['a label with a NUL', 'label', 'Board\u0000'],
    ['a label that cannot be stored', 'label', 'Board\u0007'],
    ['another number of days', 'days', '365'],
    ['no days', 'days', ''],
    ['another audience', 'audience', 'press'],
    ['a part that cannot be left out', 'hidden[]', 'verdict'],
  ])('refuses %s and keeps what was typed (P24)', async (_what, field, value) => {
    const before = await countLinks();
    const state = await createShareLinkAction(idleForm, linkForm({ [field]: value }));
    expect(state).toMatchObject({ status: 'invalid', values: { report: company.reportId } });
    expect(state.status === 'invalid' && Object.keys(state.fieldErrors)).toEqual([field.replace('[]', '.0')]);
    expect(await countLinks()).toBe(before);
  });

  test('N16: leaves out what was ticked', async () => {
    await expect(
      createShareLinkAction(idleForm, linkForm({ label: 'Ticked', 'hidden[]': 'plan' })),
    ).rejects.toThrow('NEXT_REDIRECT');
    const rows = await sql(
      `select audience, hidden_parts as hidden from "ShareLink" where report_id = $1 and label = 'Ticked'`,
      [company.reportId],
    );
    expect(rows).toEqual([{ audience: 'engineers', hidden: ['plan'] }]);
  });

  test('refuses a field that the form does not have (P14)', async () => {
    const state = await createShareLinkAction(idleForm, linkForm({ expiresAt: '2099-01-01' }));
    expect(state.status).toBe('invalid');
  });

  test('nobody may share it, and a share link is no key to act (P23)', async () => {
    arriveAs({ cookies: { [company.cookie.name]: company.shareToken } });
    expect(await createShareLinkAction(idleForm, linkForm())).toMatchObject({
      status: 'error',
      code: 'not-found',
    });
  });
});

describe('sending the form of a share link again (P36)', () => {
  test('gives the same link, also where nothing more may be made', async () => {
    const { reportId: report, cookie } = await createCompany();
    arriveAs({ cookies: { [cookie.name]: cookie.value } });
    const form = linkForm({ report });
    await expect(createShareLinkAction(idleForm, form)).rejects.toThrow('NEXT_REDIRECT');
    const far = { label: 'x'.repeat(81) };
    for (let tries = 1; tries < 60; tries += 1)
      await createShareLinkAction(idleForm, linkForm({ report, ...far }));
    expect(await createShareLinkAction(idleForm, linkForm({ report }))).toMatchObject({
      code: 'rate-limited',
    });
    await expect(createShareLinkAction(idleForm, form)).rejects.toThrow('NEXT_REDIRECT');
    expect(await sql('select 1 from "ShareLink" where report_id = $1', [report])).toHaveLength(2);
  });

  test('with another name after Back makes a new link at the second press', async () => {
    const key = randomUUID();
    await expect(createShareLinkAction(idleForm, linkForm({ key }))).rejects.toThrow('NEXT_REDIRECT');
    const before = await countLinks();
    const answer = await createShareLinkAction(idleForm, linkForm({ key, label: 'Board' }));
    expect(answer).toMatchObject({ status: 'error', code: 'key-reused', values: { label: 'Board' } });
    expect(await countLinks()).toBe(before);
    const fresh = answer.status === 'error' ? String(answer.values.key) : '';
    const again = linkForm({ key: fresh, label: 'Board' });
    await expect(createShareLinkAction(idleForm, again)).rejects.toThrow('NEXT_REDIRECT');
    expect(await countLinks()).toBe(before + 1);
  });
});

describe('revokeShareLinkAction (A18)', () => {
  test('ends the link at once, for its owner only', async () => {
    const [link] = await sql<{ id: string }>(
      'select id from "ShareLink" where report_id = $1 order by created_at limit 1',
      [company.reportId],
    );
    const form = formOf({ report: company.reportId, link: link!.id });
    arriveAs();
    expect(await revokeShareLinkAction(idleForm, form)).toMatchObject({ status: 'error', code: 'not-found' });
    expect(await getSharedReport(company.shareToken)).not.toBeNull();

    arriveAsOwner();
    await expect(revokeShareLinkAction(idleForm, form)).rejects.toThrow('NEXT_REDIRECT');
    expect(await getSharedReport(company.shareToken)).toBeNull();
  });
});
