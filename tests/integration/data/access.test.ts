import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { getAssessment, nameSystem, saveAnswer, saveComponents } from '@/lib/data/assessments';
import { listAssessments } from '@/lib/data/list-assessments';
import { getDeveloper, listDevelopers } from '@/lib/data/developers/list-developers';
import { addNote } from '@/lib/data/leads/add-note';
import { changeStage } from '@/lib/data/leads/change-stage';
import { getLead } from '@/lib/data/leads/get-lead';
import { countLeadsByStage, listLeads } from '@/lib/data/leads/list-leads';
import { listWaitingLeads } from '@/lib/data/leads/list-waiting-leads';
import { submitLead } from '@/lib/data/leads/submit-lead';
import { takeLead } from '@/lib/data/leads/take-lead';
import { getPeerComparison } from '@/lib/data/peers';
import { getRepeatChain, listComparableReports, repeatAssessment } from '@/lib/data/repeats';
import { freezeRerun, listReportsOf } from '@/lib/data/report-reruns';
import { completeAssessment, getLeadReport, getOwnReport, getReportContent } from '@/lib/data/reports';
import { createShareLink, listShareLinks, revokeShareLink } from '@/lib/data/share-links';
import { createStaffSession, listOwnSessions, revokeOwnSession } from '@/lib/data/staff-sessions';
import type { StaffViewer, Viewer } from '@/lib/domain/access/viewer';
import { sumOf } from '@/lib/shared/count';
import { createCompany, startCompany } from '../../support/company';
import { sql } from '../../support/db';
import { createLead, createStaffedLead } from '../../support/staffed-lead';
import { createStaff } from '../../support/staff-login';

/** What a data function gave: `nothing` for a refusal that does not say more than that there is nothing. */
async function outcome(act: () => unknown): Promise<'something' | 'nothing' | 'not-allowed'> {
  try {
    const given = await act();
    const isEmpty = given === null || (Array.isArray(given) && given.length === 0);
    return isEmpty ? 'nothing' : 'something';
  } catch (failure) {
    const { code } = failure as { code?: string };
    if (code === 'not-found') return 'nothing';
    if (code === 'not-allowed') return 'not-allowed';
    throw failure;
  }
}

const respondent = (...assessmentIds: string[]): Viewer => ({
  kind: 'respondent',
  assessments: assessmentIds.map((assessmentId) => ({ assessmentId, respondentId: randomUUID() })),
});

describe('what belongs to a company, with the owners swapped (P11)', () => {
  type Owned = { assessmentId: string; reportId: string; openId: string; shareLinkId: string; owner: Viewer };
  let first: Owned;
  let second: Owned;

  async function own(name: string): Promise<Owned> {
    const company = await createCompany(name);
    const open = await startCompany(name);
    const owner: Viewer = {
      kind: 'respondent',
      assessments: [
        { assessmentId: open.assessmentId, respondentId: open.respondentId },
        { assessmentId: company.assessmentId, respondentId: await respondentOf(company.assessmentId) },
      ],
    };
    const [link] = await listShareLinks(owner, company.reportId);
    return { ...company, openId: open.assessmentId, shareLinkId: link?.id ?? '', owner };
  }

  async function respondentOf(assessmentId: string): Promise<string> {
    const [row] = await sql<{ id: string }>('select id from "Respondent" where assessment_id = $1', [
      assessmentId,
    ]);
    return row?.id ?? '';
  }

  beforeAll(async () => {
    [first, second] = [await own('First'), await own('Second')];
  });

  /** Every data function about a company's own things; the last ones change them. */
  const acts: [string, (viewer: Viewer, of: Owned) => unknown][] = [
    ['getAssessment', (viewer, of) => getAssessment(viewer, of.assessmentId)],
    ['getOwnReport', (viewer, of) => getOwnReport(viewer, of.reportId)],
    ['getReportContent', (viewer, of) => getReportContent(viewer, of.reportId)],
    ['listReportsOf', (viewer, of) => listReportsOf(viewer, of.assessmentId)],
    ['listShareLinks', (viewer, of) => listShareLinks(viewer, of.reportId)],
    ['getPeerComparison', (viewer, of) => getPeerComparison(viewer, of.reportId)],
    ['saveAnswer', (viewer, of) => saveAnswer(viewer, of.openId, 'target', 'server')],
    ['saveComponents', (viewer, of) => saveComponents(viewer, of.openId, [])],
    ['nameSystem', (viewer, of) => nameSystem(viewer, of.openId, 'Copied')],
    ['completeAssessment', (viewer, of) => completeAssessment(viewer, of.openId)],
    ['freezeRerun', (viewer, of) => freezeRerun(viewer, of.reportId)],
    ['repeatAssessment', (viewer, of) => repeatAssessment(viewer, of.reportId, randomUUID())],
    [
      'createShareLink',
      (viewer, of) => createShareLink(viewer, of.reportId, { label: 'Copied', days: 7 }, randomUUID()),
    ],
    ['revokeShareLink', (viewer, of) => revokeShareLink(viewer, of.shareLinkId)],
  ];

  const stateOf = async () => ({
    assessments: await sql('select * from "Assessment" order by id'),
    answers: await sql('select * from "Answer" order by respondent_id, question_id'),
    reports: await sql('select id from "Report" order by id'),
    links: await sql('select * from "ShareLink" order by id'),
    leads: await sql('select id from "Lead" order by id'),
  });

  test.each(acts)('%s gives another company, staff, programs and visitors nothing', async (_name, act) => {
    const before = await stateOf();
    const others: Viewer[] = [
      { kind: 'anonymous' },
      respondent(),
      respondent(first.reportId),
      { kind: 'company', leadIds: [second.assessmentId] },
      { kind: 'developer', developerId: second.assessmentId },
      { kind: 'staff', userId: randomUUID(), sessionId: randomUUID(), name: 'Test', role: 'admin' },
      {
        kind: 'api',
        tokenId: randomUUID(),
        scopes: ['leads:read', 'leads:write'],
        account: { userId: randomUUID(), role: 'admin' },
      },
    ];
    for (const [viewer, of] of [
      [first.owner, second],
      [second.owner, first],
      ...others.flatMap((one) => [[one, first] as const, [one, second] as const]),
    ] as const) {
      expect(await outcome(() => act(viewer, of))).toBe('nothing');
    }
    expect(await stateOf()).toEqual(before);
  });

  test('lists show own things only', async () => {
    for (const [mine, theirs] of [
      [first, second],
      [second, first],
    ] as const) {
      expect((await listAssessments(mine.owner)).map((row) => row.assessmentId).toSorted()).toEqual(
        [mine.assessmentId, mine.openId].toSorted(),
      );
      expect((await listComparableReports(mine.owner)).map((row) => row.id)).toEqual([mine.reportId]);
      expect(await getRepeatChain(mine.owner, theirs.assessmentId)).toEqual({ earlier: null, repeats: [] });
    }
    expect(await listAssessments({ kind: 'anonymous' })).toEqual([]);
    expect(await listComparableReports({ kind: 'anonymous' })).toEqual([]);
  });

  test('a request for people with somebody else’s report is refused (B01)', async () => {
    const submission = { reportId: second.reportId, idempotencyKey: randomUUID() };
    const send = () => submitLead(first.owner, submission as Parameters<typeof submitLead>[1]);
    expect(await outcome(send)).toBe('nothing');
  });

  test.each(acts)('%s works for its owner', async (_name, act) => {
    const mine = await own('Third');
    expect(await outcome(() => act(mine.owner, mine))).toBe('something');
  });
});

describe('only my leads, with the owners swapped (C19)', () => {
  let ada: StaffViewer;
  let bela: StaffViewer;
  let leadOfAda: string;
  let leadOfBela: string;
  let free: string;

  async function limited(role: 'reviewer' | 'manager'): Promise<StaffViewer> {
    const { id } = await createStaff(role);
    const name = `Test ${role}`;
    return { kind: 'staff', userId: id, sessionId: randomUUID(), name, role, onlyOwnLeads: true };
  }

  const giveTo = (leadId: string, owner: StaffViewer) =>
    sql('update "Lead" set owner_id = $2 where id = $1', [leadId, owner.userId]);

  beforeAll(async () => {
    ada = await limited('reviewer');
    bela = await limited('manager');
    leadOfAda = (await createStaffedLead('Ada’s company')).leadId;
    leadOfBela = (await createStaffedLead('Bela’s company')).leadId;
    free = (await createLead('Free')).leadId;
  });

  async function seenBy(viewer: StaffViewer) {
    const counts = await countLeadsByStage(viewer);
    return {
      listed: (await listLeads(viewer, {})).rows.map((row) => row.id),
      waiting: (await listWaitingLeads(viewer)).map((row) => row.id),
      counted: sumOf(Object.values(counts)).count,
    };
  }

  test('each sees, counts and opens own leads only', async () => {
    for (const [ofAda, ofBela] of [
      [leadOfAda, leadOfBela],
      [leadOfBela, leadOfAda],
    ] as const) {
      await giveTo(ofAda, ada);
      await giveTo(ofBela, bela);
      expect(await seenBy(ada)).toEqual({ listed: [ofAda], waiting: [ofAda], counted: 1 });
      expect(await seenBy(bela)).toEqual({ listed: [ofBela], waiting: [ofBela], counted: 1 });
      for (const [viewer, mine, theirs] of [
        [ada, ofAda, ofBela],
        [bela, ofBela, ofAda],
      ] as const) {
        expect(await outcome(() => getLead(viewer, mine))).toBe('something');
        expect(await outcome(() => getLeadReport(viewer, mine))).toBe('something');
        for (const other of [theirs, free]) {
          const before = await sql('select * from "Lead" where id = $1', [other]);
          for (const act of [
            () => getLead(viewer, other),
            () => getLeadReport(viewer, other),
            () => changeStage(viewer, other, { to: 'qualified' }, 1, noMail),
            () => addNote(viewer, other, 'Not mine.', randomUUID()),
            () => takeLead(viewer, other),
          ]) {
            expect(await outcome(act)).toBe('nothing');
          }
          expect(await sql('select * from "Lead" where id = $1', [other])).toEqual(before);
          expect(await sql('select 1 from "Note" where lead_id = $1', [other])).toEqual([]);
        }
      }
    }
  });

  test('who loses a lead loses what a retry of an earlier note would say (P36)', async () => {
    const key = randomUUID();
    await giveTo(leadOfAda, ada);
    await addNote(ada, leadOfAda, 'Called them.', key);
    await giveTo(leadOfAda, bela);
    expect(await outcome(() => addNote(ada, leadOfAda, 'Called them.', key))).toBe('nothing');
  });

  test('a program that a limited account made is limited as well (C17)', async () => {
    await giveTo(leadOfAda, ada);
    await giveTo(leadOfBela, bela);
    const program: Viewer = { kind: 'api', tokenId: randomUUID(), scopes: ['leads:read'], account: ada };
    expect((await listLeads(program, {})).rows.map((row) => row.id)).toEqual([leadOfAda]);
    expect(await outcome(() => getLead(program, leadOfBela))).toBe('nothing');
    const { rows } = await listLeads({ ...program, scopes: [] }, {}).catch(() => ({ rows: [] }));
    expect(rows).toEqual([]);
  });
});

describe('what staff see and companies and developers do not (C18)', () => {
  test('leads and profiles are not there for a company or a developer, not even their own', async () => {
    const { leadId } = await createLead('Reader');
    const [developer] = await sql<{ id: string }>('select id from "Developer" limit 1');
    const developerId = developer?.id ?? randomUUID();
    for (const viewer of [
      { kind: 'company', leadIds: [leadId] },
      { kind: 'developer', developerId },
    ] as const satisfies Viewer[]) {
      for (const act of [
        () => getLead(viewer, leadId),
        () => listLeads(viewer, {}),
        () => getDeveloper(viewer, developerId),
        () => listDevelopers(viewer),
      ]) {
        expect(await outcome(act)).toBe('nothing');
      }
    }
  });

  test('a session of another account is not there, and stays open (P5)', async () => {
    const [one, other] = [await createStaff('admin'), await createStaff('viewer')];
    const viewerOf = ({ id, role }: typeof one): StaffViewer => ({
      kind: 'staff',
      userId: id,
      sessionId: randomUUID(),
      name: 'Test',
      role,
    });
    await createStaffSession({ id: other.id, sessionVersion: 1 }, 'Firefox');
    for (const session of await listOwnSessions(viewerOf(other))) {
      expect(await outcome(() => revokeOwnSession(viewerOf(one), session.id))).toBe('nothing');
    }
    expect(await listOwnSessions(viewerOf(other))).toHaveLength(2);
  });
});

/** A refused change sends nothing. */
function noMail(): never {
  throw new Error('No mail is due.');
}
