import { currentVersion, type BankVersion } from '@/lib/domain/assessment/question-ids';
import { sql } from './db';

/** A company made for one test: a finished assessment, its report, a share link, and the cookie that holds them. */
export type TestCompany = {
  assessmentId: string;
  reportId: string;
  privateToken: string;
  shareToken: string;
  cookie: { name: string; value: string };
};

const answers = {
  situation: 'new-system',
  target: 'server',
  workload: 'network-proxy',
  'latency-heap': 'sub-millisecond',
  compute: 'hundreds-of-cores',
  'go-experience': 'some',
  'rust-experience': 'some',
  'first-release': '3-6-months',
  'life-span': 'over-5-years',
  hiring: 'specialists',
  'existing-code': 'none',
  'change-rate': 'stable',
} as const;

/** Makes a company through the functions that the pages use. */
export async function createCompany(systemName = ''): Promise<TestCompany> {
  const company = await startCompany(systemName);
  const { completeAssessment } = await import('@/lib/data/reports');
  const { createShareLink, listShareLinks } = await import('@/lib/data/share-links');
  const viewer = viewerOf(company);
  const { reportId } = await completeAssessment(viewer, company.assessmentId);
  await createShareLink(viewer, reportId, { label: 'Board', days: 7 }, crypto.randomUUID());
  const [link] = await listShareLinks(viewer, reportId);
  if (!link?.token) throw new Error('The share link has no token.');
  return { ...company, reportId, shareToken: link.token };
}

type StartedCompany = Omit<TestCompany, 'reportId' | 'shareToken'> & { respondentId: string };

/** Makes a company that has answered, but not finished; by default in the bank of today. */
export async function startCompany(
  systemName = '',
  bank: BankVersion = currentVersion,
): Promise<StartedCompany> {
  // Imported here because these read the environment, which is complete only once the server runs.
  const { nameSystem, saveAnswer, startAssessment } = await import('@/lib/data/assessments');
  const { respondentCookie } = await import('@/lib/auth/cookies');
  const { assessmentId, respondentId, token } = await startAssessment(bank);
  const viewer = viewerOf({ assessmentId, respondentId });
  for (const [question, answer] of Object.entries(answers)) {
    await saveAnswer(viewer, assessmentId, question as keyof typeof answers, answer);
  }
  if (systemName) await nameSystem(viewer, assessmentId, systemName);
  return {
    assessmentId,
    respondentId,
    privateToken: token,
    cookie: { name: respondentCookie.name, value: token },
  };
}

/** A lead in the table of staff, with nothing but what a lead must have. */
export async function createLead(company: string): Promise<{ leadId: string }> {
  const [row] = await sql<{ id: string }>(
    `with organisation as (insert into "Organisation" (name, country) values ($1, 'DE') returning id),
          contact as (insert into "Contact" (organisation_id, name, email)
                      select id, 'Test Contact', 'contact@company.test' from organisation returning id, organisation_id)
     insert into "Lead" (reference, organisation_id, contact_id, source)
     select 'PL-' || upper(substr(md5(random()::text), 1, 8)), organisation_id, id, 'form' from contact returning id`,
    [company],
  );
  if (!row) throw new Error('The lead was not made.');
  return { leadId: row.id };
}

function viewerOf({ assessmentId, respondentId }: { assessmentId: string; respondentId: string }) {
  return { kind: 'respondent' as const, assessments: [{ assessmentId, respondentId }] };
}
