/** What a member of staff may be; each role can do all that the ones before it can. */
export const staffRoles = ['viewer', 'reviewer', 'manager', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** What staff can do, as the verbs that actions and pages name. */
export const staffVerbs = [
  'lead:read',
  'lead:write',
  'lead:export',
  'developer:read',
  'developer:write',
  'challenge:decide',
  'audit:read',
  'mail:read',
  'staff:manage',
  'account:own',
] as const;
export type StaffVerb = (typeof staffVerbs)[number];

const lowestRole: Record<StaffVerb, StaffRole> = {
  'account:own': 'viewer',
  'lead:read': 'viewer',
  'developer:read': 'viewer',
  'lead:write': 'reviewer',
  'developer:write': 'reviewer',
  'challenge:decide': 'reviewer',
  'lead:export': 'manager',
  'audit:read': 'manager',
  'mail:read': 'admin',
  'staff:manage': 'admin',
};

/** Whether a role may do a thing (C18). */
export function canStaff(role: StaffRole, verb: StaffVerb): boolean {
  return staffRoles.indexOf(role) >= staffRoles.indexOf(lowestRole[verb]);
}

/** A visitor we know nothing about. */
export interface AnonymousViewer {
  kind: 'anonymous';
}

/** One assessment that a browser holds the private link of. */
export interface HeldAssessment {
  assessmentId: string;
  respondentId: string;
}

/** A person without an account who came by a private link (A08). The newest assessment stands first. */
export interface RespondentViewer {
  kind: 'respondent';
  assessments: readonly HeldAssessment[];
}

/** A signed-in member of staff, whose session row was checked for this request. */
export interface StaffViewer {
  kind: 'staff';
  userId: string;
  sessionId: string;
  name: string;
  role: StaffRole;
}

/** Who is asking. Every data function takes one and puts it into its `where`. */
export type Viewer = AnonymousViewer | RespondentViewer | StaffViewer;

/** The assessment ids a viewer may read as their own. */
export function ownAssessmentIds(viewer: Viewer): string[] {
  return viewer.kind === 'respondent' ? viewer.assessments.map((held) => held.assessmentId) : [];
}
