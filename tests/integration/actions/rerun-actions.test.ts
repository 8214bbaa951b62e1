import { beforeAll, describe, expect, test, vi } from 'vitest';
import { keepRerunAction } from '@/app/reports/[reportId]/rerun/actions';
import { idleForm } from '@/lib/shared/form-state';
import { createCompany, type TestCompany } from '../../support/company';
import { arriveAs, formOf } from '../../support/request';

vi.mock('next/headers', () => import('../../support/request'));

let company: TestCompany;

beforeAll(async () => {
  company = await createCompany('Order ingest');
});

describe('keepRerunAction (N04)', () => {
  test('opens the report that holds today’s result', async () => {
    arriveAs({ cookies: { [company.cookie.name]: company.cookie.value } });
    await expect(keepRerunAction(idleForm, formOf({ report: company.reportId }))).rejects.toMatchObject({
      digest: expect.stringContaining(`/reports/${company.reportId};`),
    });
  });

  test.each([
    ['nobody', () => ({})],
    ['whoever has only a share link (P23)', () => ({ [company.cookie.name]: company.shareToken })],
  ])('refuses %s', async (_who, cookies) => {
    arriveAs({ cookies: cookies() });
    expect(await keepRerunAction(idleForm, formOf({ report: company.reportId }))).toMatchObject({
      status: 'error',
      code: 'not-found',
    });
  });

  test('refuses what is no report and what the form does not have (P14)', async () => {
    arriveAs({ cookies: { [company.cookie.name]: company.cookie.value } });
    const forms: Record<string, string>[] = [{ report: 'x' }, { report: company.reportId, extra: '1' }];
    for (const form of forms) {
      expect(await keepRerunAction(idleForm, formOf(form))).toMatchObject({ status: 'invalid' });
    }
  });
});
