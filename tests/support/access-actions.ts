import { authorise, type Access } from '@/lib/domain/access/authorise';
import type { VerbOn } from '@/lib/domain/access/rules';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { World } from './access-world';
import { sql } from './db';
import { untilRanked } from './until-ranked';

/** An action that anybody may send, and why. */
type OpenAction = { open: string };

/** An action with a right: what the table says about it, and how to see that it worked. */
type GuardedAction = {
  access: (viewer: Viewer, world: World) => Access;
  /** Everything that the action could change; `userId` is the account that sends it, if it is one of staff. */
  state: (world: World, userId: string | undefined) => Promise<unknown>;
  /** Where the browser is sent when it worked, for an action that may find nothing to change. */
  sendsTo?: RegExp;
};

/** An action on the company's finished assessment, its reports and links, or on its open one. */
const company = (verb: VerbOn<'assessment'>, which: 'company' | 'open', sendsTo?: RegExp): GuardedAction => ({
  access: (viewer, world) =>
    authorise(viewer, verb, { kind: 'assessment', assessmentId: world[which].assessmentId }),
  state: (world) => Promise.all([companyState(world.company), companyState(world.open)]),
  sendsTo,
});

const lead = (verb: VerbOn<'lead'>): GuardedAction => ({
  access: (viewer, { leadId }) => authorise(viewer, verb, { kind: 'lead', leadId, ownerId: null }),
  state: ({ leadId }) =>
    sql(
      `select stage, row_version, owner_id, (select count(*) from "Note" n where n.lead_id = l.id) as notes
         from "Lead" l where id = $1`,
      [leadId],
    ),
});

/** Every form action of the product, by its file and name, with the right it needs. */
export const actions: Record<string, OpenAction | GuardedAction> = {
  'app/assess/actions.ts#startAssessmentAction': { open: 'anybody may begin' },
  'app/assess/actions.ts#saveAnswerAction': company('assessment:answer', 'open'),
  'app/assess/actions.ts#savePartsAction': company('assessment:answer', 'open'),
  'app/assess/actions.ts#nameSystemAction': company('assessment:answer', 'open'),
  'app/assess/actions.ts#completeAssessmentAction': company('assessment:finish', 'open'),
  'app/assess/actions.ts#continueAssessmentAction': company('assessment:read', 'open', /^\/assess\/./u),
  'app/assess/actions.ts#forgetAssessmentsAction': { open: 'changes the sender’s own browser' },
  'app/resume/[token]/actions.ts#resumeAssessmentAction': { open: 'the private link is the right' },
  'app/reports/[reportId]/actions.ts#createShareLinkAction': company('report:share', 'company'),
  'app/reports/[reportId]/actions.ts#revokeShareLinkAction': company('report:share', 'company'),
  'app/reports/[reportId]/repeat/actions.ts#repeatAssessmentAction': company('report:repeat', 'company'),
  'app/reports/[reportId]/rerun/actions.ts#keepRerunAction': company(
    'report:rerun',
    'company',
    /^\/reports\/[0-9a-f-]{36}$/u,
  ),
  'app/brief/actions.ts#sendBriefAction': { open: 'anybody may ask for people' },
  'app/(site)/claims/[claimId]/challenge/actions.ts#sendChallengeAction': { open: 'anybody may object' },
  'app/setup/actions.ts#createFirstAccountAction': { open: 'the code of the console is the right' },
  'app/sign-in/actions.ts#signInAction': { open: 'the password is the right' },
  'app/admin/sign-out-action.ts#signOutAction': { open: 'ends the sender’s own session' },
  'app/admin/account/actions.ts#signOutEverywhereAction': { open: 'ends the sender’s own sessions' },
  'app/admin/account/actions.ts#endSessionAction': {
    access: (viewer, { account }) =>
      authorise(viewer, 'account:own', { kind: 'account', userId: account.id }),
    state: ({ account }) =>
      sql('select id, revoked_at from "StaffSession" where user_id = $1 order by id', [account.id]),
  },
  'app/admin/leads/[leadId]/actions.ts#changeStageAction': lead('lead:write'),
  'app/admin/leads/[leadId]/actions.ts#addNoteAction': lead('lead:write'),
  'app/admin/leads/[leadId]/actions.ts#takeLeadAction': lead('lead:write'),
  'app/admin/leads/[leadId]/actions.ts#rankAgainAction': {
    ...lead('lead:write'),
    // Asking while a ranking is under way changes nothing, so each look waits until none is.
    state: async ({ leadId }) => {
      await untilRanked(leadId);
      return sql(`select count(*) from "AuditLog" where action = 'lead.ranking-asked' and subject_id = $1`, [
        leadId,
      ]);
    },
  },
  'app/admin/audit/actions.ts#checkEverythingAction': {
    access: (viewer) => authorise(viewer, 'audit:read'),
    // One portal has one log: other tests ask at the same time.
    state: (_world, userId) =>
      sql(`select count(*) from "AuditLog" where action = 'audit.check-asked' and actor_id = $1`, [userId]),
  },
  'app/admin/challenges/[challengeId]/actions.ts#decideChallengeAction': {
    access: (viewer) => authorise(viewer, 'challenge:decide'),
    state: ({ challenge }) => sql('select * from "ClaimChallenge" where id = $1', [challenge.id]),
  },
};

/** Everything about an assessment that a form could change. */
export function companyState({ assessmentId }: { assessmentId: string }) {
  return sql(
    `select a.row_version, a.system_name,
            (select json_agg(p.completed_at order by p.id) from "Respondent" p where p.assessment_id = a.id) as completed,
            (select count(*) from "Report" r where r.assessment_id = a.id) as reports,
            (select count(*) from "Assessment" r where r.repeats_id = a.id) as repeats,
            (select json_agg(s order by s.id) from "ShareLink" s join "Report" r on r.id = s.report_id
              where r.assessment_id = a.id) as links
       from "Assessment" a where a.id = $1`,
    [assessmentId],
  );
}
