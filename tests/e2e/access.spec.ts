import { readFileSync } from 'node:fs';
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { staffRoles, type StaffRole } from '@/lib/domain/access';
import { createCompany, startCompany, type TestCompany } from '../support/company';
import { createChallenge } from '../support/challenge';
import { sql } from '../support/db';
import { expect, test } from '../support/e2e';
import { findForms, sendForm, type FoundForm } from '../support/forms';
import { createStaff } from '../support/staff-login';
import { createLead } from '../support/staffed-lead';

/** Who walks past every door (P10, P11): nobody, the company it belongs to, another company, each staff role. */
const actors = ['nobody', 'owner', 'other company', ...staffRoles] as const;
type Actor = (typeof actors)[number];

/** What a door may answer: the page, nothing at all, the way to sign in, or the way to begin. */
type Answer = 'page' | 'nothing' | 'sign in' | 'begin' | 'elsewhere';

const everyone = (answer: Answer): Record<Actor, Answer> =>
  Object.fromEntries(actors.map((actor) => [actor, answer])) as Record<Actor, Answer>;
const ownerOnly = { ...everyone('nothing'), owner: 'page' } as const;
const staffFrom = (lowest: StaffRole): Record<Actor, Answer> => ({
  ...everyone('sign in'),
  ...Object.fromEntries(
    staffRoles.map((role) => [
      role,
      staffRoles.indexOf(role) >= staffRoles.indexOf(lowest) ? 'page' : 'nothing',
    ]),
  ),
});

type World = {
  company: TestCompany;
  leadId: string;
  reference: string;
  developerId: string;
  mailId: string;
  challenge: { id: string; reference: string };
};

/** A claim that readers challenge here. */
const challengedClaim = 'rust-ecosystem-gaps';

/** Every route of the product, an address of it, and what each actor finds there. */
const doors: { route: string; path: (world: World) => string; answers: Record<Actor, Answer> }[] = [
  { route: '/', path: () => '/', answers: everyone('page') },
  { route: '/method', path: () => '/method', answers: everyone('page') },
  { route: '/method/model.json', path: () => '/method/model.json', answers: everyone('page') },
  { route: '/method/[release]', path: () => '/method/model-1.json', answers: everyone('page') },
  { route: '/method/playground', path: () => '/method/playground', answers: everyone('page') },
  {
    route: '/method/playground/model.json',
    path: () => '/method/playground/model.json?w.skill=2',
    answers: everyone('page'),
  },
  { route: '/method/constraints', path: () => '/method/constraints', answers: everyone('page') },
  { route: '/method/questions', path: () => '/method/questions', answers: everyone('page') },
  {
    route: '/method/questions/[questionId]',
    path: () => '/method/questions/latency-heap',
    answers: everyone('page'),
  },
  { route: '/method/verdicts', path: () => '/method/verdicts', answers: everyone('page') },
  { route: '/record', path: () => '/record', answers: everyone('page') },
  { route: '/record/cases.json', path: () => '/record/cases.json', answers: everyone('page') },
  {
    route: '/claims/[claimId]/challenge',
    path: () => `/claims/${challengedClaim}/challenge`,
    answers: everyone('page'),
  },
  {
    route: '/claims/[claimId]/challenge/[reference]',
    path: ({ challenge }) => `/claims/${challengedClaim}/challenge/${challenge.reference}`,
    answers: everyone('page'),
  },
  { route: '/changes', path: () => '/changes', answers: everyone('page') },
  { route: '/changes/feed.xml', path: () => '/changes/feed.xml', answers: everyone('page') },
  { route: '/about', path: () => '/about', answers: everyone('page') },
  { route: '/privacy', path: () => '/privacy', answers: everyone('page') },
  { route: '/terms', path: () => '/terms', answers: everyone('page') },
  { route: '/cards/[card]', path: () => '/cards/home.png', answers: everyone('page') },
  {
    route: '/cards/claims/[card]',
    path: () => `/cards/claims/${challengedClaim}.png`,
    answers: everyone('page'),
  },
  { route: '/robots.txt', path: () => '/robots.txt', answers: everyone('page') },
  { route: '/sitemap.xml', path: () => '/sitemap.xml', answers: everyone('page') },
  { route: '/imprint', path: () => '/imprint', answers: everyone('page') },
  { route: '/failed', path: () => '/failed', answers: everyone('page') },
  { route: '/compare', path: () => '/compare', answers: everyone('page') },
  { route: '/compare/go', path: () => '/compare/go', answers: everyone('page') },
  { route: '/compare/rust', path: () => '/compare/rust', answers: everyone('page') },
  { route: '/compare/cost', path: () => '/compare/cost', answers: everyone('page') },
  { route: '/compare/misreadings', path: () => '/compare/misreadings', answers: everyone('page') },
  { route: '/compare/[dimension]', path: () => '/compare/performance', answers: everyone('page') },
  { route: '/compare/narrowed', path: () => '/compare?role=engineering', answers: everyone('page') },
  {
    route: '/compare/narrowed/[dimension]',
    path: () => '/compare/performance?role=engineering',
    answers: everyone('page'),
  },
  { route: '/compare/claims.csv', path: () => '/compare/claims.csv', answers: everyone('page') },
  { route: '/compare/claims.json', path: () => '/compare/claims.json', answers: everyone('page') },
  { route: '/claims/[claimId]', path: () => '/claims/go-gc-20-percent-cpu', answers: everyone('page') },
  ...['claim.json', 'figures.csv', 'chart.svg'].map((file) => ({
    route: `/claims/[claimId]/${file}`,
    path: () => `/claims/rust-work-domains-2025/${file}`,
    answers: everyone('page'),
  })),
  {
    route: '/claims/[claimId]/[version]/chart.svg',
    path: () => '/claims/rust-work-domains-2025/1/chart.svg',
    answers: everyone('page'),
  },
  {
    route: '/claims/[claimId]/[version]',
    path: () => '/claims/rust-ecosystem-gaps/1',
    answers: everyone('page'),
  },
  { route: '/accessibility', path: () => '/accessibility', answers: everyone('page') },
  { route: '/icon.svg', path: () => '/icon.svg', answers: everyone('page') },
  { route: '/api/health', path: () => '/api/health', answers: everyone('page') },
  { route: '/api/auth/[...nextauth]', path: () => '/api/auth/_log', answers: everyone('nothing') },
  { route: '/assess', path: () => '/assess', answers: everyone('page') },
  {
    route: '/assess/[step]',
    path: () => '/assess/target',
    answers: { ...everyone('begin'), owner: 'elsewhere', 'other company': 'elsewhere' },
  },
  {
    route: '/assess/review',
    path: () => '/assess/review',
    answers: { ...everyone('begin'), owner: 'elsewhere', 'other company': 'elsewhere' },
  },
  {
    route: '/assess/later',
    path: () => '/assess/later',
    answers: { ...everyone('begin'), owner: 'page', 'other company': 'page' },
  },
  {
    route: '/resume/[token]',
    path: ({ company }) => `/resume/${company.privateToken}`,
    answers: everyone('page'),
  },
  { route: '/reports', path: () => '/reports', answers: everyone('page') },
  { route: '/reports/[reportId]', path: ({ company }) => `/reports/${company.reportId}`, answers: ownerOnly },
  {
    route: '/reports/[reportId]/share',
    path: ({ company }) => `/reports/${company.reportId}/share`,
    answers: ownerOnly,
  },
  {
    route: '/reports/[reportId]/rerun',
    path: ({ company }) => `/reports/${company.reportId}/rerun`,
    answers: ownerOnly,
  },
  {
    route: '/reports/[reportId]/repeat',
    path: ({ company }) => `/reports/${company.reportId}/repeat`,
    answers: ownerOnly,
  },
  {
    route: '/reports/[reportId]/peers',
    path: ({ company }) => `/reports/${company.reportId}/peers`,
    answers: ownerOnly,
  },
  {
    route: '/reports/compare',
    path: ({ company }) => `/reports/compare?earlier=${company.reportId}&later=${company.reportId}`,
    answers: ownerOnly,
  },
  {
    route: '/reports/[reportId]/what-if',
    path: ({ company }) => `/reports/${company.reportId}/what-if?q.target=server`,
    answers: ownerOnly,
  },
  {
    route: '/reports/[reportId]/report.json',
    path: ({ company }) => `/reports/${company.reportId}/report.json`,
    answers: ownerOnly,
  },
  {
    route: '/share/[token]',
    path: ({ company }) => `/share/${company.shareToken}`,
    answers: everyone('page'),
  },
  { route: '/brief', path: ({ company }) => `/brief?report=${company.reportId}`, answers: ownerOnly },
  {
    route: '/brief/sent',
    path: ({ reference }) => `/brief/sent?reference=${reference}`,
    answers: ownerOnly,
  },
  {
    route: '/sign-in',
    path: () => '/sign-in',
    answers: { ...everyone('page'), ...Object.fromEntries(staffRoles.map((role) => [role, 'elsewhere'])) },
  },
  { route: '/setup', path: () => '/setup', answers: everyone('nothing') },
  { route: '/admin', path: () => '/admin', answers: staffFrom('viewer') },
  { route: '/admin/account', path: () => '/admin/account', answers: staffFrom('viewer') },
  { route: '/admin/design', path: () => '/admin/design', answers: staffFrom('viewer') },
  { route: '/admin/design/assessment', path: () => '/admin/design/assessment', answers: staffFrom('viewer') },
  { route: '/admin/design/claims', path: () => '/admin/design/claims', answers: staffFrom('viewer') },
  { route: '/admin/design/figures', path: () => '/admin/design/figures', answers: staffFrom('viewer') },
  { route: '/admin/design/method', path: () => '/admin/design/method', answers: staffFrom('viewer') },
  { route: '/admin/design/pages', path: () => '/admin/design/pages', answers: staffFrom('viewer') },
  { route: '/admin/design/people', path: () => '/admin/design/people', answers: staffFrom('viewer') },
  { route: '/admin/design/reports', path: () => '/admin/design/reports', answers: staffFrom('viewer') },
  { route: '/admin/design/site', path: () => '/admin/design/site', answers: staffFrom('viewer') },
  { route: '/admin/leads', path: () => '/admin/leads', answers: staffFrom('viewer') },
  {
    route: '/admin/leads/[leadId]',
    path: ({ leadId }) => `/admin/leads/${leadId}`,
    answers: staffFrom('viewer'),
  },
  {
    route: '/admin/leads/[leadId]/report',
    path: ({ leadId }) => `/admin/leads/${leadId}/report`,
    answers: staffFrom('viewer'),
  },
  { route: '/admin/developers', path: () => '/admin/developers', answers: staffFrom('viewer') },
  {
    route: '/admin/developers/[developerId]',
    path: ({ developerId }) => `/admin/developers/${developerId}`,
    answers: staffFrom('viewer'),
  },
  { route: '/admin/challenges', path: () => '/admin/challenges', answers: staffFrom('reviewer') },
  {
    route: '/admin/challenges/[challengeId]',
    path: ({ challenge }) => `/admin/challenges/${challenge.id}`,
    answers: staffFrom('reviewer'),
  },
  { route: '/admin/audit', path: () => '/admin/audit', answers: staffFrom('manager') },
  { route: '/admin/mail', path: () => '/admin/mail', answers: staffFrom('admin') },
  {
    route: '/admin/mail/[mailId]',
    path: ({ mailId }) => `/admin/mail/${mailId}`,
    answers: staffFrom('admin'),
  },
];

/** Routes the framework adds; they hold nothing of anybody. */
const frameworkRoutes = ['/_not-found', '/_global-error'];

test('every route of the build has its line in this table (P10)', () => {
  const manifest = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<
    string,
    string
  >;
  const routes = [...new Set(Object.values(manifest))].filter((route) => !frameworkRoutes.includes(route));
  expect(routes.toSorted()).toEqual(doors.map((door) => door.route).toSorted());
});

for (const actor of actors) {
  test(`${actor} finds behind each door what the table says (P10)`, async ({ browser, baseURL }) => {
    const world = await createWorld();
    const request = await arrive(browser, baseURL, actor, world.company);
    const found: Record<string, Answer> = {};
    for (const door of doors) found[door.route] = await knock(request, door.path(world));
    expect(found).toEqual(Object.fromEntries(doors.map((door) => [door.route, door.answers[actor]])));
  });
}

/** Forms of a company's own pages may only work for that company; staff and strangers are nobody here. */
const strangersToCompany: Actor[] = ['nobody', 'other company', 'admin'];

test('no form of a company works in other hands, and each works in its own (P11)', async ({
  page,
  browser,
  baseURL,
}) => {
  const { company } = await createWorld();
  const open = await startCompany();
  const origin = new URL(baseURL ?? '').origin;
  const owner = await arrive(browser, baseURL, 'owner', company);
  const answering = await arrive(browser, baseURL, 'owner', open);

  const forms = await readForms(page, owner, [
    `/reports/${company.reportId}/share`,
    `/reports/${company.reportId}/repeat`,
  ]);
  const answerForms = await readForms(page, answering, [
    '/assess/target',
    '/assess/components',
    '/assess/review',
  ]);
  expect(forms.length + answerForms.length).toBeGreaterThanOrEqual(5);

  for (const stranger of strangersToCompany) {
    const request = await arrive(browser, baseURL, stranger, company);
    const before = [await companyState(company.assessmentId), await companyState(open.assessmentId)];
    for (const form of [...forms, ...answerForms]) await sendForm(request, origin, form, filled(form));
    expect(
      [await companyState(company.assessmentId), await companyState(open.assessmentId)],
      stranger,
    ).toEqual(before);
  }
  for (const [request, assessmentId, form] of [
    ...forms.map((form) => [owner, company.assessmentId, form] as const),
    ...answerForms.map((form) => [answering, open.assessmentId, form] as const),
  ]) {
    const before = await companyState(assessmentId);
    await sendForm(request, origin, form, filled(form));
    expect(await companyState(assessmentId), `${form.button} on ${form.path}`).not.toEqual(before);
  }
});

test('no form of staff works for nobody, a company or a lower role, and each works for its own (P10, C18)', async ({
  page,
  browser,
  baseURL,
}) => {
  const { company } = await createWorld();
  const { leadId } = await createLead('Form Walk');
  const origin = new URL(baseURL ?? '').origin;
  const reviewer = await arrive(browser, baseURL, 'reviewer', company);
  const forms = (await readForms(page, reviewer, [`/admin/leads/${leadId}`])).filter((form) =>
    form.fields.some(([name]) => name === 'leadId'),
  );
  expect(forms.length).toBeGreaterThanOrEqual(3);

  for (const stranger of ['nobody', 'owner', 'other company', 'viewer'] as const) {
    const request = await arrive(browser, baseURL, stranger, company);
    const before = await leadState(leadId);
    for (const form of forms) await sendForm(request, origin, form, filled(form));
    expect(await leadState(leadId), stranger).toEqual(before);
  }
  for (const form of forms) {
    const before = await leadState(leadId);
    // The first form that works moves the lead on, so each is read again with the version of now.
    const fresh = await readForms(page, reviewer, [form.path]);
    const same = fresh.find((one) => one.button === form.button) ?? form;
    await sendForm(reviewer, origin, same, filled(same));
    expect(await leadState(leadId), form.button).not.toEqual(before);
  }
});

test('a form is refused when it comes from elsewhere, whoever sends it (P15)', async ({
  page,
  browser,
  baseURL,
}) => {
  const { company } = await createWorld();
  const owner = await arrive(browser, baseURL, 'owner', company);
  const [form] = await readForms(page, owner, [`/reports/${company.reportId}/share`]);
  if (!form) throw new Error('There is no form to send.');
  const before = await companyState(company.assessmentId);
  for (const origin of ['null', 'https://elsewhere.test', 'http://localhost:1']) {
    await sendForm(owner, origin, form, filled(form));
  }
  expect(await companyState(company.assessmentId)).toEqual(before);
});

test('every form action of the build is called by the tests above or open to anybody (P10)', async ({
  page,
  browser,
  baseURL,
}) => {
  const { company } = await createWorld();
  const open = await startCompany();
  const { leadId } = await createLead('Action Walk');
  const challenge = await createChallenge(challengedClaim);
  const owner = await arrive(browser, baseURL, 'owner', company);
  const answering = await arrive(browser, baseURL, 'owner', open);
  const admin = await arrive(browser, baseURL, 'admin', company);
  const nobody = await arrive(browser, baseURL, 'nobody', company);
  const forms = [
    ...(await readForms(page, owner, [
      `/reports/${company.reportId}/share`,
      `/reports/${company.reportId}/rerun`,
      `/reports/${company.reportId}/repeat`,
      '/brief',
      '/reports',
      '/assess',
    ])),
    ...(await readForms(page, answering, [
      '/assess',
      '/assess/target',
      '/assess/components',
      '/assess/review',
    ])),
    ...(await readForms(page, admin, [
      `/admin/leads/${leadId}`,
      `/admin/challenges/${challenge.id}`,
      '/admin/account',
    ])),
    ...(await readForms(page, nobody, [
      '/assess',
      '/sign-in',
      `/resume/${open.privateToken}`,
      `/claims/${challengedClaim}/challenge`,
    ])),
  ];
  const seen = new Set(forms.flatMap((form) => form.actions));
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName?: string }>;
  };
  const unseen = Object.entries(manifest.node).filter(([id]) => !seen.has(id));
  // The setup form closes with the first account; tests/integration covers it.
  expect(unseen.map(([, { exportedName }]) => exportedName).toSorted()).toEqual(['createFirstAccountAction']);
});

async function createWorld(): Promise<World> {
  const [company, lead, challenge] = await Promise.all([
    createCompany('Access Walk'),
    createLead('Access Walk'),
    createChallenge(challengedClaim),
  ]);
  await sql('update "Lead" set report_id = $1, assessment_id = $2 where id = $3', [
    company.reportId,
    company.assessmentId,
    lead.leadId,
  ]);
  const [developer] = await sql<{ id: string }>('select id from "Developer" limit 1');
  const [mail] = await sql<{ id: string }>(
    `insert into "MailMessage" (to_address, kind, subject, body, status)
     values ('nobody@company.test', 'test', 'Access walk', 'Nothing', 'sent') returning id`,
  );
  // A staff account exists, so that the door for making the first one is closed.
  await createStaff('viewer');
  return {
    company,
    leadId: lead.leadId,
    reference: lead.reference,
    developerId: developer?.id ?? '',
    mailId: mail?.id ?? '',
    challenge,
  };
}

/** The requests of one actor, from an address of their own. */
async function arrive(
  browser: Browser,
  baseURL: string | undefined,
  actor: Actor,
  company: { cookie: { name: string; value: string } },
): Promise<APIRequestContext> {
  const context = await browser.newContext({
    baseURL,
    extraHTTPHeaders: {
      'x-forwarded-for': `10.9.${Math.ceil(Math.random() * 250)}.${Math.ceil(Math.random() * 250)}`,
    },
  });
  const cookie = await cookieOf(actor, company);
  if (cookie) await context.addCookies([{ ...cookie, url: baseURL, httpOnly: true }]);
  return context.request;
}

async function cookieOf(actor: Actor, company: { cookie: { name: string; value: string } }) {
  switch (actor) {
    case 'nobody':
      return null;
    case 'owner':
      return company.cookie;
    case 'other company':
      return (await createCompany()).cookie;
    default:
      return (await createStaff(actor)).cookie;
  }
}

async function knock(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(path, { maxRedirects: 0 });
  const to = response.headers()['location'];
  if (to) {
    const { pathname } = new URL(to, 'http://here');
    return pathname === '/sign-in' ? 'sign in' : pathname === '/assess' ? 'begin' : 'elsewhere';
  }
  if (response.status() === 404) return 'nothing';
  expect(response.status(), path).toBe(200);
  return 'page';
}

async function readForms(
  page: Page,
  request: APIRequestContext,
  paths: readonly string[],
): Promise<FoundForm[]> {
  const forms: FoundForm[] = [];
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    forms.push(...(await findForms(page, await response.text(), path)));
  }
  return forms;
}

/** What a person fills into a form of this kind, so that sending it would change something. */
function filled(form: FoundForm): Record<string, string> {
  const names = new Map(form.fields);
  if (names.get('question') === 'components') return { parts: 'one-system' };
  if (names.has('question')) return { answer: 'server' };
  if (names.get('to') === 'lost') return { reason: 'no-budget' };
  if (names.has('rowVersion')) return { to: 'qualified' };
  for (const name of ['label', 'systemName', 'body']) {
    if (names.has(name)) return { [name]: 'Copied' };
  }
  return {};
}

/** Everything about an assessment that a form could change. */
function companyState(assessmentId: string) {
  return sql(
    `select a.row_version, a.completed_at, a.system_name,
            (select count(*) from "Report" r where r.assessment_id = a.id) as reports,
            (select count(*) from "Assessment" r where r.repeats_id = a.id) as repeats,
            (select json_agg(s order by s.id) from "ShareLink" s join "Report" r on r.id = s.report_id
              where r.assessment_id = a.id) as links
       from "Assessment" a where a.id = $1`,
    [assessmentId],
  );
}

/** Everything about a lead that a form could change. */
function leadState(leadId: string) {
  return sql(
    `select stage, row_version, owner_id, (select count(*) from "Note" n where n.lead_id = l.id) as notes
       from "Lead" l where id = $1`,
    [leadId],
  );
}
