import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createShareLink, getSharedReport, listShareLinks, revokeShareLink } from '@/lib/data/share-links';
import { newToken } from '@/lib/data/tokens';
import type { Viewer } from '@/lib/domain/access/viewer';
import { createCompany, type TestCompany } from '../../support/company';
import { sql } from '../../support/db';

const nobody: Viewer = { kind: 'anonymous' };
const holding = (company: TestCompany): Viewer => ({
  kind: 'respondent',
  assessments: [{ assessmentId: company.assessmentId, respondentId: randomUUID() }],
});

let company: TestCompany;
let owner: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  company = await createCompany('Order ingest');
  owner = holding(company);
  stranger = holding(await createCompany('Elsewhere'));
});

async function makeLink(label = 'Board', days = 7): Promise<{ id: string; token: string }> {
  const { shareLinkId } = await createShareLink(owner, company.reportId, { label, days }, randomUUID());
  const link = (await listShareLinks(owner, company.reportId)).find((one) => one.id === shareLinkId);
  return { id: shareLinkId, token: link?.token ?? '' };
}

describe('making a share link (A17, N16)', () => {
  test('the link opens the report it was made for, until it ends', async () => {
    const { token } = await makeLink('Board', 30);
    const shared = await getSharedReport(token);
    expect(shared?.id).toBe(company.reportId);
    const days = ((shared?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(30, 2);
  });

  test('the same key makes one link, however often and at whatever time it is sent', async () => {
    const key = randomUUID();
    const before = await listShareLinks(owner, company.reportId);
    const request = { label: 'Once', days: 7 };
    const made = await Promise.all(
      Array.from({ length: 6 }, () => createShareLink(owner, company.reportId, request, key)),
    );
    expect(new Set(made.map(({ shareLinkId }) => shareLinkId)).size).toBe(1);
    expect(await listShareLinks(owner, company.reportId)).toHaveLength(before.length + 1);
  });

  test('the same key for another link is refused', async () => {
    const key = randomUUID();
    await createShareLink(owner, company.reportId, { label: 'First', days: 7 }, key);
    await expect(
      createShareLink(owner, company.reportId, { label: 'Second', days: 7 }, key),
    ).rejects.toMatchObject({ code: 'key-reused' });
  });

  test('the database keeps the hash of the token and nothing that opens it (P20)', async () => {
    const { id, token } = await makeLink();
    const [row] = await sql<{ row: string }>(
      'select row_to_json(link)::text as row from "ShareLink" link where id = $1',
      [id],
    );
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(row!.row).not.toContain(token);
    expect(row!.row).not.toContain(token.slice(0, 6));
  });

  test.each([
    ['nobody', () => nobody],
    ['another company', () => stranger],
  ])('%s can neither make, list nor end links of the report', async (_who, viewer) => {
    const { id, token } = await makeLink();
    const make = createShareLink(viewer(), company.reportId, { label: '', days: 7 }, randomUUID());
    await expect(make).rejects.toMatchObject({ code: 'not-found' });
    expect(await listShareLinks(viewer(), company.reportId)).toEqual([]);
    await expect(revokeShareLink(viewer(), id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await getSharedReport(token)).not.toBeNull();
  });

  test('every link and its end are in the audit', async () => {
    const { id } = await makeLink();
    await revokeShareLink(owner, id);
    const entries = await sql<{ action: string }>(
      `select action from "AuditLog" where subject_kind = 'share-link' and subject_id = $1 order by seq`,
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['share-link.created', 'share-link.revoked']);
  });
});

describe('a link that opens nothing (A18, P21)', () => {
  test('revoked, expired, unknown and malformed are the same', async () => {
    const revoked = await makeLink();
    await revokeShareLink(owner, revoked.id);
    const expired = await makeLink();
    await sql(
      `update "ShareLink" set created_at = now() - interval '8 days', expires_at = now() where id = $1`,
      [expired.id],
    );
    const answers = await Promise.all(
      [revoked.token, expired.token, newToken(), 'not-a-token', ''].map(getSharedReport),
    );
    expect(answers).toEqual([null, null, null, null, null]);
    const states = await listShareLinks(owner, company.reportId);
    expect(states.find((one) => one.id === revoked.id)).toMatchObject({ state: 'revoked', token: null });
    expect(states.find((one) => one.id === expired.id)).toMatchObject({ state: 'expired', token: null });
  });

  test('ending a link twice is the same as once', async () => {
    const { id } = await makeLink();
    await revokeShareLink(owner, id);
    const [first] = await sql<{ at: Date }>('select revoked_at as at from "ShareLink" where id = $1', [id]);
    await revokeShareLink(owner, id);
    const [second] = await sql<{ at: Date }>('select revoked_at as at from "ShareLink" where id = $1', [id]);
    expect(second).toEqual(first);
  });

  test('a link that ends takes none of the others with it', async () => {
    const [one, other] = [await makeLink('One'), await makeLink('Other')];
    await revokeShareLink(owner, one.id);
    expect(await getSharedReport(other.token)).not.toBeNull();
  });

  test('the database refuses a link that would last longer than 91 days', async () => {
    const { id } = await makeLink();
    const longer = sql(`update "ShareLink" set expires_at = created_at + interval '92 days' where id = $1`, [
      id,
    ]);
    await expect(longer).rejects.toMatchObject({ constraint: 'ShareLink_expires_at_check' });
  });
});

describe('what a share link leaves out (N16)', () => {
  const open = (token: string) => getSharedReport(token);

  test('N16: a link shows everything when nothing was chosen', async () => {
    const { id, token } = await makeLink();
    expect(await open(token)).toMatchObject({
      systemName: 'Order ingest',
      isPartial: false,
      details: { document: { answers: { situation: 'new-system' } } },
    });
    const listed = (await listShareLinks(owner, company.reportId)).find((link) => link.id === id);
    expect(listed).toMatchObject({ audience: 'own', hidden: [] });
  });

  test('N16: what the owner leaves out never leaves the data function', async () => {
    const request = {
      label: 'Vendor',
      days: 7,
      audience: 'vendor',
      hidden: ['system-name', 'answers'],
    } as const;
    const { shareLinkId } = await createShareLink(owner, company.reportId, request, randomUUID());
    const link = (await listShareLinks(owner, company.reportId)).find(({ id }) => id === shareLinkId);
    expect(link).toMatchObject({ audience: 'vendor', hidden: ['system-name', 'answers'] });
    const shared = await open(link?.token ?? '');
    expect(shared?.verdict.verdict).toBe('rust');
    expect(JSON.stringify(shared)).not.toMatch(/Order ingest|network-proxy|"question"|"plan"|"checksum"/u);
  });

  test.each([
    ['a password', `password_hash = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA'`],
    ['no views left', 'max_views = 2, view_count = 2'],
  ])('N16: a link with %s does not open by its address alone', async (_what, change) => {
    const { id, token } = await makeLink();
    await sql(`update "ShareLink" set ${change} where id = $1`, [id]);
    expect(await open(token)).toBeNull();
  });

  test.each([
    ['an audience that is not of the list', `audience = 'press'`, 'ShareLink_audience_check'],
    ['a part that is not of the list', `hidden_parts = '{verdict}'`, 'ShareLink_hidden_parts_check'],
    ['no list of parts', 'hidden_parts = null', 'ShareLink_hidden_parts_check'],
    ['a password as it was typed', `password_hash = 'secret'`, 'ShareLink_password_hash_check'],
    ['a limit of no views', 'max_views = 0', 'ShareLink_views_check'],
  ])('N16: the database refuses %s', async (_what, change, constraint) => {
    const { id } = await makeLink();
    await expect(sql(`update "ShareLink" set ${change} where id = $1`, [id])).rejects.toMatchObject({
      constraint,
    });
  });
});
