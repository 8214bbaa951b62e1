import type { StaffRole, Viewer } from '@/lib/domain/access/viewer';
import { staffRoles } from '@/lib/domain/access/viewer';
import { createChallenge, type TestChallenge } from './challenge';
import { createCompany, startCompany, type TestCompany } from './company';
import { sql } from './db';
import { createStaff, type TestStaff } from './staff-login';
import { createLead } from './staffed-lead';

/** A claim that readers challenge here. */
export const challengedClaim = 'rust-ecosystem-gaps';

/**
 * Who asks for every route and sends every form (P10, P11): a visitor, the company it belongs to, another
 * company, each staff role. Companies with a request, developers and programs cannot sign in yet.
 */
export const actors = ['visitor', 'owner', 'other company', ...staffRoles] as const;
export type Actor = (typeof actors)[number];

/** One of everything that somebody may reach or not. */
export type World = {
  company: TestCompany;
  /** An assessment of the same company that is not finished. */
  open: { assessmentId: string; privateToken: string };
  otherCompany: TestCompany;
  leadId: string;
  /** What the company was told about that lead. */
  reference: string;
  developerId: string;
  mailId: string;
  challenge: TestChallenge;
  /** A staff account of nobody else, with the role that may do least. */
  account: TestStaff;
};

export async function createWorld(): Promise<World> {
  const [company, open, otherCompany, lead, challenge, account] = await Promise.all([
    createCompany('Access Walk'),
    startCompany('Access Walk'),
    createCompany(),
    createLead('Access Walk'),
    createChallenge(challengedClaim),
    // An account exists, so that the page for making the first one is closed.
    createStaff('viewer'),
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
  return {
    company,
    open,
    otherCompany,
    leadId: lead.leadId,
    reference: lead.reference,
    developerId: developer?.id ?? '',
    mailId: mail?.id ?? '',
    challenge,
    account,
  };
}

/** An actor as the table of rights knows them. */
export function viewerOf(actor: Actor, world: World): Viewer {
  switch (actor) {
    case 'visitor':
      return { kind: 'anonymous' };
    case 'owner':
      return respondent(world.open.assessmentId, world.company.assessmentId);
    case 'other company':
      return respondent(world.otherCompany.assessmentId);
    default:
      return staffViewer(actor, 'another account');
  }
}

export const staffViewer = (role: StaffRole, userId: string): Viewer => ({
  kind: 'staff',
  userId,
  sessionId: 'session',
  name: 'Test',
  role,
});

/** The cookie that makes a browser an actor's; none for a visitor. */
export async function cookieOf(
  actor: Actor,
  world: World,
): Promise<{ name: string; value: string } | undefined> {
  switch (actor) {
    case 'visitor':
      return undefined;
    case 'owner': {
      const { company, open } = world;
      return { name: company.cookie.name, value: `${open.privateToken}.${company.privateToken}` };
    }
    case 'other company':
      return world.otherCompany.cookie;
    default:
      return (await createStaff(actor)).cookie;
  }
}

const respondent = (...assessmentIds: string[]): Viewer => ({
  kind: 'respondent',
  assessments: assessmentIds.map((assessmentId) => ({ assessmentId, respondentId: 'respondent' })),
});
