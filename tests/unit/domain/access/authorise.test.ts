import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { authorise, authoriseAny, may, reachOf, type Access } from '@/lib/domain/access/authorise';
import { owns, type Resource } from '@/lib/domain/access/resources';
import {
  accessSubjects,
  readingVerbs,
  scopeVerbs,
  verbs,
  type AccessSubject,
  type Reach,
  type Verb,
} from '@/lib/domain/access/rules';
import { apiScopes, staffRoles, type StaffRole, type Viewer } from '@/lib/domain/access/viewer';

/** The whole table, written out: a change of a right has to be made here as well (C18). */
const expected = `
verb               anonymous  respondent  company  developer  viewer  reviewer  manager  admin
assessment:read    none       own         none     none       none    none      none     none
assessment:answer  none       own         none     none       none    none      none     none
assessment:finish  none       own         none     none       none    none      none     none
report:read        none       own         none     none       none    none      none     none
report:rerun       none       own         none     none       none    none      none     none
report:repeat      none       own         none     none       none    none      none     none
report:share       none       own         none     none       none    none      none     none
report:attach      none       own         none     none       none    none      none     none
brief:send         any        any         any      any        any     any       any      any
lead:read          none       none        none     none       any     any       any      any
lead:write         none       none        none     none       none    any       any      any
developer:read     none       none        none     none       any     any       any      any
challenge:send     any        any         any      any        any     any       any      any
challenge:decide   none       none        none     none       none    any       any      any
account:own        none       none        none     none       own     own       own      own
audit:read         none       none        none     none       none    none      any      any
mail:read          none       none        none     none       none    none      none     any
`;

const [header = [], ...lines] = expected
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/u));
const cells = lines.flatMap(([verb, ...reaches]) =>
  reaches.map((reach, at) => [header[at + 1] as AccessSubject, verb as Verb, reach as Reach] as const),
);
const cellOf = (subject: AccessSubject, verb: Verb): Reach =>
  cells.find(([one, other]) => one === subject && other === verb)?.[2] ?? 'none';

const staff = (role: StaffRole, onlyOwnLeads = false): Viewer => ({
  kind: 'staff',
  userId: 'me',
  sessionId: 'session',
  name: 'Ada',
  role,
  onlyOwnLeads,
});
const viewers: Record<AccessSubject, Viewer> = {
  anonymous: { kind: 'anonymous' },
  respondent: { kind: 'respondent', assessments: [{ assessmentId: 'mine', respondentId: 'me' }] },
  company: { kind: 'company', leadIds: ['mine'] },
  developer: { kind: 'developer', developerId: 'mine' },
  viewer: staff('viewer'),
  reviewer: staff('reviewer'),
  manager: staff('manager'),
  admin: staff('admin'),
};
const token = (role: StaffRole, scopes: readonly (typeof apiScopes)[number][]): Viewer => ({
  kind: 'api',
  tokenId: 'token',
  scopes,
  account: { userId: 'me', role },
});

/** One thing of each kind that is the viewer's own, where they can own one, and one of somebody else. */
const resources = {
  assessment: (id: string) => ({ kind: 'assessment', assessmentId: id }),
  report: (id: string) => ({ kind: 'assessment', assessmentId: id }),
  lead: (id: string) => ({ kind: 'lead', leadId: id, ownerId: id === 'mine' ? 'me' : 'somebody' }),
  developer: (id: string) => ({ kind: 'developer', developerId: id }),
  account: (id: string) => ({ kind: 'account', userId: id === 'mine' ? 'me' : 'somebody' }),
} as const satisfies Record<string, (id: string) => Resource>;

const makerOf = (verb: Verb) =>
  (resources as Partial<Record<string, (id: string) => Resource>>)[verb.split(':')[0] ?? ''];

/** Asks without the compiler's help, as a mistake in a caller would. */
const ask = (viewer: Viewer, verb: Verb, ...resource: Resource[]): Access =>
  (authorise as (viewer: Viewer, verb: Verb, ...resource: Resource[]) => Access)(viewer, verb, ...resource);

const about = (verb: Verb, id: 'mine' | 'theirs'): Resource[] => {
  const make = makerOf(verb);
  return make ? [make(id)] : [];
};

describe('the table of rights (C18, P10)', () => {
  test('names every verb and every subject', () => {
    expect(lines.map(([verb]) => verb)).toEqual(verbs);
    expect(header.slice(1)).toEqual([...accessSubjects]);
  });

  test.each(cells)('%s, %s: %s', (subject, verb, reach) => {
    const viewer = viewers[subject];
    expect(reachOf(viewer, verb)).toBe(reach);
    expect(authoriseAny(viewer, verb) === 'allowed').toBe(reach !== 'none');
    expect(ask(viewer, verb, ...about(verb, 'mine')) === 'allowed').toBe(reach !== 'none');
    expect(ask(viewer, verb, ...about(verb, 'theirs')) === 'allowed').toBe(reach === 'any');
  });

  test('a right on own things covers nothing when the thing is left out (P11)', () => {
    expect(ask(viewers.respondent, 'report:read')).toBe('not-found');
    expect(ask(viewers.admin, 'account:own')).toBe('not-found');
  });
});

describe('what belongs to whom (P11)', () => {
  const mine = (kind: keyof typeof resources) => resources[kind]('mine');
  test.each([
    ['respondent', 'assessment'],
    ['company', 'lead'],
    ['developer', 'developer'],
    ['viewer', 'lead'],
    ['viewer', 'account'],
    ['admin', 'lead'],
    ['admin', 'account'],
  ] as const)('a %s owns their %s and no other', (subject, kind) => {
    expect(owns(viewers[subject], mine(kind))).toBe(true);
    expect(owns(viewers[subject], resources[kind]('theirs'))).toBe(false);
  });

  test.each([
    ['anonymous', []],
    ['respondent', ['assessment']],
    ['company', ['lead']],
    ['developer', ['developer']],
    ['admin', ['lead', 'account']],
  ] as const)('a viewer of kind %s owns things of these kinds only: %j', (subject, kinds) => {
    const owned = (['assessment', 'lead', 'developer', 'account'] as const).filter((kind) =>
      owns(viewers[subject], mine(kind)),
    );
    expect(owned).toEqual(kinds);
  });

  test('a lead without an owner is nobody’s own', () => {
    expect(owns(viewers.admin, { kind: 'lead', leadId: 'mine', ownerId: null })).toBe(false);
  });
});

describe('only my leads (C19)', () => {
  test.each(staffRoles)('a %s who is limited reaches own leads, and others do not exist', (role) => {
    const limited = staff(role, true);
    expect(reachOf(limited, 'lead:read')).toBe('own');
    expect(ask(limited, 'lead:read', resources.lead('mine'))).toBe('allowed');
    for (const verb of ['lead:read', 'lead:write'] as const) {
      expect(ask(limited, verb, resources.lead('theirs'))).toBe('not-found');
    }
  });

  test('says nothing about anything else', () => {
    for (const verb of verbs.filter((one) => !one.startsWith('lead:'))) {
      expect(reachOf(staff('admin', true), verb)).toBe(reachOf(staff('admin'), verb));
    }
  });
});

describe('a refusal (P10)', () => {
  test('is told to who sees the thing anyway', () => {
    expect(authorise(staff('viewer'), 'lead:write', resources.lead('theirs'))).toBe('not-allowed');
    expect(authoriseAny(staff('viewer'), 'lead:write')).toBe('not-allowed');
  });

  test.each(verbs.map((verb) => [verb] as const))('says “not found” to who may not know: %s', (verb) => {
    for (const viewer of Object.values(viewers)) {
      const answer = ask(viewer, verb, ...about(verb, 'theirs'));
      const reading = readingVerbs[verb];
      const sees = reading !== undefined && ask(viewer, reading, ...about(reading, 'theirs')) === 'allowed';
      if (answer !== 'allowed') expect(answer).toBe(sees ? 'not-allowed' : 'not-found');
    }
  });
});

describe('a token (C17)', () => {
  test.each(apiScopes.map((scope) => [scope] as const))('with the scope %s has its verbs only', (scope) => {
    const has = verbs.filter((verb) => authoriseAny(token('admin', [scope]), verb) === 'allowed');
    expect(has).toEqual(verbs.filter((verb) => scopeVerbs[scope].includes(verb)));
  });

  test('never gets more than the account that made it', () => {
    const all = token('viewer', apiScopes);
    expect(may(all, 'lead:read', resources.lead('theirs'))).toBe(true);
    expect(authorise(all, 'lead:write', resources.lead('theirs'))).toBe('not-allowed');
    const limited: Viewer = {
      kind: 'api',
      tokenId: 'token',
      scopes: apiScopes,
      account: { userId: 'me', role: 'admin', onlyOwnLeads: true },
    };
    expect(may(limited, 'lead:write', resources.lead('theirs'))).toBe(false);
    expect(may(limited, 'lead:write', resources.lead('mine'))).toBe(true);
  });

  test('without a scope has nothing, not even what everybody may', () => {
    expect(verbs.filter((verb) => reachOf(token('admin', []), verb) !== 'none')).toEqual([]);
  });
});

const ids = fc.constantFrom('a', 'b', 'c');
const roles = fc.constantFrom(...staffRoles);
const anyViewer: fc.Arbitrary<Viewer> = fc.oneof(
  fc.constant({ kind: 'anonymous' as const }),
  fc.record({
    kind: fc.constant('respondent' as const),
    assessments: fc.array(fc.record({ assessmentId: ids, respondentId: ids }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('company' as const), leadIds: fc.array(ids, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('developer' as const), developerId: ids }),
  fc.record({
    kind: fc.constant('staff' as const),
    userId: ids,
    sessionId: ids,
    name: fc.string(),
    role: roles,
    onlyOwnLeads: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('api' as const),
    tokenId: ids,
    scopes: fc.subarray([...apiScopes]),
    account: fc.record({ userId: ids, role: roles, onlyOwnLeads: fc.boolean() }),
  }),
);
const anyResource: fc.Arbitrary<Resource> = fc.oneof(
  fc.record({ kind: fc.constant('assessment' as const), assessmentId: ids }),
  fc.record({ kind: fc.constant('lead' as const), leadId: ids, ownerId: fc.option(ids) }),
  fc.record({ kind: fc.constant('developer' as const), developerId: ids }),
  fc.record({ kind: fc.constant('account' as const), userId: ids }),
);

describe('nobody gets more than the table (P10, P11)', () => {
  propertyTest.prop([anyViewer, fc.constantFrom(...verbs), fc.option(anyResource)], { numRuns: 2_000 })(
    'whatever is asked about',
    (viewer, verb, resource) => {
      const subject =
        viewer.kind === 'staff' ? viewer.role : viewer.kind === 'api' ? viewer.account.role : viewer.kind;
      const cell = cellOf(subject, verb);
      if (ask(viewer, verb, ...(resource ? [resource] : [])) === 'allowed') {
        expect(cell).not.toBe('none');
        if (cell === 'own') expect(resource && owns(viewer, resource)).toBe(true);
        if (viewer.kind === 'api') {
          const scoped = viewer.scopes.flatMap((scope) => scopeVerbs[scope]);
          expect(scoped).toContain(verb);
        }
      }
      // What the thing itself allows is never more than what the door said.
      if (authoriseAny(viewer, verb) !== 'allowed') {
        expect(ask(viewer, verb, ...(resource ? [resource] : []))).not.toBe('allowed');
      }
    },
  );
});

test('the compiler wants the thing a verb acts on, and no other (P10)', () => {
  const lead = resources.lead('mine');
  // @ts-expect-error the lead is missing
  expect(authorise(viewers.admin, 'lead:write')).toBe('allowed');
  // @ts-expect-error a profile is no lead
  authorise(viewers.admin, 'lead:write', resources.developer('mine'));
  // @ts-expect-error the audit log belongs to nobody
  authorise(viewers.admin, 'audit:read', lead);
  expect(authorise(viewers.admin, 'lead:write', lead)).toBe('allowed');
});
