import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { verbs } from '@/lib/domain/access/rules';
import { filesIn, read } from './sources';

/** The functions that put the table of rights into force; each asks `authorise`. */
const enforcing = [
  'requireAccess',
  'leadsFor',
  'developersFor',
  'assessmentsFor',
  'requireOwnAssessment',
  'requireOwnReport',
];

/** Functions of lib/data that take no viewer and no transaction of a function that does, and why they may. */
const withoutViewer: Record<string, string> = {
  // Public: anybody may start, and anybody may read what we publish.
  startAssessment: 'anybody may begin',
  getChallengeStatus: 'says only what is public, to who knows the reference',
  listDecisions: 'published',
  countDecisions: 'published',
  verdictCounts: 'published',
  isSetupOpen: 'says only whether an account exists',
  // The secret that is shown is the right.
  findHeldAssessments: 'private links',
  getSharedReport: 'share links',
  createFirstAccount: 'the code of the console',
  isWritten: 'a random key of a form; says only whether it was sent',
  // Signing in: there is no viewer yet.
  getSignInAccount: 'sign-in',
  recordFailedSignIn: 'sign-in',
  createStaffSession: 'sign-in',
  endStaffSession: 'the cookie is the right',
  getStaffBySession: 'sign-in',
  // The portal itself, from jobs and probes.
  getQueuedMail: 'job',
  markMailDelivered: 'job',
  recordMailFailure: 'job',
  removeExpired: 'job',
  countPeers: 'job',
  checkAuditLog: 'job',
  rankLead: 'job',
  rankStaleLeads: 'job',
  // Helpers of the check and of the page that shows it, which asks for the right.
  getCheckpoint: 'audit log',
  getLastCheck: 'audit log',
  isSigned: 'audit log',
  verifyOnward: 'audit log',
  findMissingGuards: 'audit log',
  // Helpers of pages that ask for the right: counts of tries and numbers of versions, nothing else.
  findJob: 'queue',
  readBasis: 'versions',
  rankingStateOf: 'getLead asks for the right',
  canServe: 'probe',
  isReady: 'probe',
  markStopping: 'process',
  // Helpers that read and write nothing by themselves.
  documentOf: 'pure',
  mailLeaves: 'pure',
  readStoredBrief: 'pure',
  chainBeginnings: 'pure',
  readHeads: 'pure',
  countEntries: 'pure',
  thaw: 'pure',
  actorOf: 'pure',
  recordEvent: 'inside a change',
  recordEvents: 'inside a change',
  auditSubscriber: 'inside a change',
  mailSubscriber: 'inside a change',
  timelineSubscriber: 'inside a change',
  newToken: 'pure',
  derivedToken: 'pure',
  sentProof: 'pure',
  isTokenShaped: 'pure',
  tokenHash: 'pure',
  newReference: 'pure',
  daysFromNow: 'pure',
  encodeStart: 'pure',
  decodeStart: 'pure',
  valuesOf: 'pure',
  orderByOf: 'pure',
  beyond: 'pure',
  startingAt: 'pure',
  pageAt: 'pure',
  readStoredAssessment: 'getAssessment asks for the right',
  keysetPage: 'reads what its list asks for',
  boundedCount: 'reads what its list asks for',
  inTransaction: 'pure',
  inLongTransaction: 'pure',
  jobKey: 'pure',
  isUnderWay: 'pure',
  basisOf: 'pure',
  rankingOf: 'pure',
};

type DataFunction = { file: string; name: string; parameters: string[]; calls: Set<string>; source: string };

/** Functions of a file, exported or not, with the types of their parameters and the names they call. */
function functionsOf(file: string, source: string): (DataFunction & { exported: boolean })[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return tree.statements.flatMap((node) => {
    if (!ts.isFunctionDeclaration(node) || !node.name) return [];
    const calls = new Set<string>();
    const visit = (child: ts.Node): void => {
      if (ts.isCallExpression(child) && ts.isIdentifier(child.expression)) calls.add(child.expression.text);
      ts.forEachChild(child, visit);
    };
    if (node.body) visit(node.body);
    const exported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    const parameters = node.parameters.map((parameter) => parameter.type?.getText(tree) ?? '');
    return [{ file, name: node.name.text, parameters, calls, exported, source: node.getText(tree) }];
  });
}

const files = filesIn('lib/data').filter((file) => file.endsWith('.ts') && file !== 'lib/data/access.ts');
const functions = files.flatMap((file) => functionsOf(file, read(file)));
const takes = (one: DataFunction, type: RegExp) => one.parameters.some((parameter) => type.test(parameter));

/** Names of functions that ask, themselves or through one they call. */
function asking(): Set<string> {
  const names = new Set(enforcing);
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const one of functions) if ([...one.calls].some((call) => names.has(call))) names.add(one.name);
  }
  return names;
}

/** A data function that neither asks nor is listed. */
function problemOf(one: DataFunction, askers: ReadonlySet<string>): string[] {
  if (askers.has(one.name) || Object.hasOwn(withoutViewer, one.name)) return [];
  if (takes(one, /\b(Viewer|StaffViewer)\b/u)) return [`${one.name} takes a viewer and does not ask`];
  // The caller asks: what works in a transaction is called by a data function only.
  if (takes(one, /^Transaction$/u)) return [];
  return [`${one.name} takes no viewer and is not listed`];
}

describe('every data function goes through the table of rights (P10)', () => {
  test('it asks, works inside one that does, or is listed with its reason', () => {
    const askers = asking();
    expect(functions.filter(({ exported }) => exported).flatMap((one) => problemOf(one, askers))).toEqual([]);
  });

  test('the list names no function that asks or is gone', () => {
    const askers = asking();
    const names = new Set(functions.map(({ name }) => name));
    expect(Object.keys(withoutViewer).filter((name) => !names.has(name) || askers.has(name))).toEqual([]);
  });

  test.each([
    [
      'export function readAll(viewer: Viewer) { return db.lead.findMany(); }',
      ['readAll takes a viewer and does not ask'],
    ],
    [
      'export function readAll() { return db.lead.findMany(); }',
      ['readAll takes no viewer and is not listed'],
    ],
    ["export function readAll(viewer: Viewer) { return find(leadsFor(viewer, 'lead:read')); }", []],
  ])('%s', (source, problems) => {
    const [one] = functionsOf('planted.ts', source);
    const askers = new Set([
      ...enforcing,
      ...(one && [...one.calls].some((call) => enforcing.includes(call)) ? [one.name] : []),
    ]);
    expect(one && problemOf(one, askers)).toEqual(problems);
  });

  test('every verb of the table is asked by a data function, and by nothing but their names', () => {
    const sources = functions.map(({ source }) => source).join('\n');
    expect(verbs.filter((verb) => !sources.includes(`'${verb}'`))).toEqual([]);
  });

  test('no role is compared outside the table', () => {
    const all = ['app', 'lib'].flatMap(filesIn).filter((file) => /\.tsx?$/u.test(file));
    const comparing = all.filter(
      (file) =>
        !file.startsWith('lib/domain/access/') &&
        /\b(?:staff|viewer|account|user)\.role\s*[!=]==|staffRoles\.indexOf/u.test(read(file)),
    );
    expect(comparing).toEqual([]);
  });
});
