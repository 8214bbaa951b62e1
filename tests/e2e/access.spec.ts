import { decode } from 'next-auth/jwt';
import { readFileSync } from 'node:fs';
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { authoriseAny } from '@/lib/domain/access/authorise';
import { verbs } from '@/lib/domain/access/rules';
import { apiScopes, type Viewer } from '@/lib/domain/access/viewer';
import { actions, companyState } from '../support/access-actions';
import { routes, type Answer } from '../support/access-routes';
import {
  actors,
  challengedClaim,
  cookieOf,
  createWorld,
  staffViewer,
  viewerOf,
  type Actor,
  type World,
} from '../support/access-world';
import { expect, test } from '../support/e2e';
import { findForms, sendForm, type FoundForm } from '../support/forms';

/** Routes the framework adds; they show nothing of anybody. */
const frameworkRoutes = ['/_not-found', '/_global-error'];

test('every route of the build has its entry in the matrix (P10)', () => {
  const manifest = readManifest<Record<string, string>>('.next/app-path-routes-manifest.json');
  const built = [...new Set(Object.values(manifest))].filter((route) => !frameworkRoutes.includes(route));
  expect(built.toSorted()).toEqual(routes.map(({ route }) => route).toSorted());
});

test('every form action of the build has its entry in the matrix (P10)', () => {
  expect([...builtActions().values()].toSorted()).toEqual(Object.keys(actions).toSorted());
});

test('viewers that cannot sign in yet have no right that a visitor lacks, except programs (P10)', () => {
  const has = (viewer: Viewer) => verbs.filter((verb) => authoriseAny(viewer, verb) === 'allowed');
  const visitor = has({ kind: 'anonymous' });
  // A verb for one of these needs a way to sign in, and then an actor of the walks below.
  expect(has({ kind: 'company', leadIds: ['lead'] })).toEqual(visitor);
  expect(has({ kind: 'developer', developerId: 'developer' })).toEqual(visitor);
  const program: Viewer = {
    kind: 'api',
    tokenId: 'token',
    scopes: apiScopes,
    account: { userId: 'user', role: 'admin' },
  };
  const staff = has(staffViewer('admin', 'user'));
  expect(has(program).filter((verb) => !staff.includes(verb))).toEqual([]);
});

for (const actor of actors) {
  test(`${actor} finds on each route what the table of rights says (P10)`, async ({ browser, baseURL }) => {
    const world = await createWorld();
    const viewer = viewerOf(actor, world);
    const request = await arrive(browser, baseURL, await cookieOf(actor, world));
    const found: Record<string, Answer> = {};
    for (const { route, path } of routes) found[route] = await ask(request, path(world));
    expect(found).toEqual(
      Object.fromEntries(routes.map(({ route, right }) => [route, right(viewer, world)])),
    );
  });

  test(`${actor} can send the forms that the table of rights allows, and no other (P10, P11, C18)`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const world = await createWorld();
    const cookie = await cookieOf(actor, world);
    await sendEveryForm({ page, browser, baseURL }, world, viewerOf(actor, world), cookie);
  });
}

test('an account can end its own sessions (P5, P11)', async ({ page, browser, baseURL }) => {
  const world = await createWorld();
  const { account } = world;
  await sendEveryForm(
    { page, browser, baseURL },
    world,
    staffViewer(account.role, account.id),
    account.cookie,
  );
});

test('a form is refused when it comes from elsewhere, whoever sends it (P15)', async ({
  page,
  browser,
  baseURL,
}) => {
  const world = await createWorld();
  const owner = await arrive(browser, baseURL, await cookieOf('owner', world));
  const [form] = await readForms(page, owner, [`/reports/${world.company.reportId}/share`]);
  if (!form) throw new Error('There is no form to send.');
  const before = await companyState(world.company);
  for (const origin of ['null', 'https://elsewhere.test', 'http://localhost:1']) {
    await sendForm(owner, origin, form, filled(form));
  }
  expect(await companyState(world.company)).toEqual(before);
});

test('every form action of the build is in a form that the walks send, or open to anybody (P10)', async ({
  page,
  browser,
  baseURL,
}) => {
  const world = await createWorld();
  const as = async (actor: Actor) => arrive(browser, baseURL, await cookieOf(actor, world));
  const forms = [
    ...(await guardedForms({ page, browser, baseURL }, world)),
    ...(await readForms(page, await as('owner'), ['/brief', '/reports', '/assess'])),
    ...(await readForms(page, await as('admin'), ['/admin/account'])),
    ...(await readForms(page, await as('visitor'), [
      '/assess',
      '/sign-in',
      `/resume/${world.open.privateToken}`,
      `/claims/${challengedClaim}/challenge`,
    ])),
  ];
  const seen = new Set(forms.flatMap((form) => form.actions));
  const unseen = [...builtActions()].flatMap(([id, name]) => (seen.has(id) ? [] : [name]));
  // The set-up form closes with the first account; tests/integration covers it.
  expect(unseen).toEqual(['app/setup/actions.ts#createFirstAccountAction']);
});

type Visit = { page: Page; browser: Browser; baseURL: string | undefined };

/** The forms with a right, as those who have it find them. */
async function guardedForms({ page, browser, baseURL }: Visit, world: World): Promise<FoundForm[]> {
  const { company, leadId, challenge, account } = world;
  const owner = await arrive(browser, baseURL, await cookieOf('owner', world));
  const reviewer = await arrive(browser, baseURL, await cookieOf('reviewer', world));
  const manager = await arrive(browser, baseURL, await cookieOf('manager', world));
  const self = await arrive(browser, baseURL, account.cookie);
  const names = builtActions();
  const forms = [
    ...(await readForms(page, owner, [
      `/reports/${company.reportId}/share`,
      `/reports/${company.reportId}/rerun`,
      `/reports/${company.reportId}/repeat`,
      '/reports',
      '/assess/target',
      '/assess/components',
      '/assess/review',
    ])),
    ...(await readForms(page, reviewer, [`/admin/leads/${leadId}`, `/admin/challenges/${challenge.id}`])),
    ...(await readForms(page, self, ['/admin/account'])),
    ...(await readForms(page, manager, ['/admin/audit'])),
  ];
  return forms.filter((form) => form.actions.some((id) => 'access' in (actions[names.get(id) ?? ''] ?? {})));
}

/** Sends every form with a right as one viewer, and expects of each what the table of rights says. */
async function sendEveryForm(
  visit: Visit,
  world: World,
  viewer: Viewer,
  cookie: { name: string; value: string } | undefined,
): Promise<void> {
  const { browser, baseURL, page } = visit;
  const origin = new URL(baseURL ?? '').origin;
  const reviewer = await arrive(browser, baseURL, await cookieOf('reviewer', world));
  const request = await arrive(browser, baseURL, cookie);
  const userId = await userIdOf(cookie?.value);
  const names = builtActions();
  const forms = await guardedForms(visit, world);
  expect(forms.length).toBeGreaterThanOrEqual(13);
  for (const found of forms) {
    const name = names.get(found.actions[0] ?? '') ?? '';
    const action = actions[name];
    if (!action || !('access' in action)) throw new Error(`${name} has no right.`);
    // A form that worked moves the lead on, so each is read again with the version of now.
    const form = found.path.startsWith('/admin/leads/')
      ? ((await readForms(page, reviewer, [found.path])).find((one) => one.button === found.button) ?? found)
      : found;
    const before = await action.state(world, userId);
    const response = await sendForm(request, origin, form, filled(form));
    const changed = JSON.stringify(await action.state(world, userId)) !== JSON.stringify(before);
    const sent = action.sendsTo?.test(pathOf(response.headers()['location'])) ?? false;
    expect(changed || sent, `${form.button} on ${form.path}`).toBe(
      action.access(viewer, world) === 'allowed',
    );
  }
}

/** The account of a staff cookie; of any other cookie there is none. */
async function userIdOf(cookie: string | undefined): Promise<string | undefined> {
  const token = await decode({ token: cookie, secret: process.env.AUTH_SECRET ?? '' }).catch(() => null);
  return token?.sub;
}

/** The requests of one actor, from an address of their own. */
async function arrive(
  browser: Browser,
  baseURL: string | undefined,
  cookie: { name: string; value: string } | undefined,
): Promise<APIRequestContext> {
  const context = await browser.newContext({
    baseURL,
    extraHTTPHeaders: {
      'x-forwarded-for': `10.9.${Math.ceil(Math.random() * 250)}.${Math.ceil(Math.random() * 250)}`,
    },
  });
  if (cookie) await context.addCookies([{ ...cookie, url: baseURL, httpOnly: true }]);
  return context.request;
}

async function ask(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(path, { maxRedirects: 0 });
  const to = response.headers()['location'];
  if (to) {
    const pathname = pathOf(to);
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
  if (names.has('challenge')) return { decision: 'declined', reason: 'The source does say so.' };
  if (names.get('to') === 'lost') return { reason: 'no-budget' };
  if (names.has('rowVersion')) return { to: 'qualified' };
  for (const name of ['label', 'systemName', 'body']) {
    if (names.has(name)) return { [name]: 'Copied' };
  }
  return {};
}

/** The form actions of the build by id, named by their file and export. */
function builtActions(): Map<string, string> {
  const { node } = readManifest<{ node: Record<string, { filename?: string; exportedName?: string }> }>(
    '.next/server/server-reference-manifest.json',
  );
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [id, `${filename}#${exportedName}`]),
  );
}

function readManifest<Manifest>(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

function pathOf(location: string | undefined): string {
  return location ? new URL(location, 'http://here').pathname : '';
}
