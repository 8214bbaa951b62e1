import { beforeEach, describe, expect, test, vi } from 'vitest';
import { repeatAssessmentAction } from '@/app/reports/[reportId]/repeat/actions';
import { mostHeldAssessments, respondentCookie } from '@/lib/auth/cookies';
import { findHeldAssessments } from '@/lib/data/assessments';
import { idleForm, type FormState } from '@/lib/shared/form-state';
import { createCompany, startCompany, type TestCompany } from '../../support/company';
import { arriveAs, cookies, formOf } from '../../support/request';

vi.mock('next/headers', () => import('../../support/request'));
// Only a server that answers a browser has pages to draw anew.
vi.mock('next/cache', () => ({ refresh: () => undefined }));

let company: TestCompany;

beforeEach(async () => {
  company = await createCompany('Order ingest');
});

/** Sends the form; a redirect comes back as where it leads. */
async function repeat(key: string): Promise<FormState | string> {
  try {
    return await repeatAssessmentAction(idleForm, formOf({ report: company.reportId, key }));
  } catch (problem) {
    const { digest = '' } = problem as { digest?: string };
    if (!digest.startsWith('NEXT_REDIRECT')) throw problem;
    return digest.split(';')[2] ?? '';
  }
}

async function heldTokens(): Promise<string[]> {
  return ((await cookies()).get(respondentCookie.name)?.value ?? '').split('.');
}

describe('A15 repeating from a report', () => {
  test('the new assessment becomes the one in hand, and the earlier one stays at hand', async () => {
    const others: string[] = [];
    while (others.length < mostHeldAssessments - 1) others.push((await startCompany()).privateToken);
    // The earlier one is the last that the browser keeps, the first to fall out.
    arriveAs({ cookies: { [respondentCookie.name]: [...others, company.privateToken].join('.') } });
    expect(await repeat(crypto.randomUUID())).toBe('/assess/review');
    const tokens = await heldTokens();
    expect(tokens).toHaveLength(mostHeldAssessments);
    expect(tokens[1]).toBe(company.privateToken);
    const [current] = await findHeldAssessments(tokens);
    expect(current?.token).toBe(tokens[0]);
    expect(current?.assessmentId).not.toBe(company.assessmentId);
  });

  test('sent twice, it leads to the same assessment', async () => {
    const key = crypto.randomUUID();
    const after: string[][] = [];
    while (after.length < 2) {
      // Both presses leave the browser before the first answer arrives.
      arriveAs({ cookies: { [respondentCookie.name]: company.privateToken } });
      expect(await repeat(key)).toBe('/assess/review');
      after.push(await heldTokens());
    }
    expect(after[0]).toHaveLength(2);
    expect(after[1]).toEqual(after[0]);
  });

  test('P11 for a browser without the link there is no such report', async () => {
    arriveAs();
    expect(await repeat(crypto.randomUUID())).toMatchObject({ status: 'error', code: 'not-found' });
  });
});
