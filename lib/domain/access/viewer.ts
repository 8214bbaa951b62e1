/** The roles of staff. What each may do is in the table of rules.ts. */
export const staffRoles = ['viewer', 'reviewer', 'manager', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A visitor we know nothing about. */
export interface AnonymousViewer {
  kind: 'anonymous';
}

/** One assessment that a browser has the private link of. */
export interface HeldAssessment {
  assessmentId: string;
  respondentId: string;
}

/** A person without an account who came by a private link (A08). The newest assessment comes first. */
export interface RespondentViewer {
  kind: 'respondent';
  assessments: readonly HeldAssessment[];
}

/** A company that came by the private link of its request for people. */
export interface CompanyViewer {
  kind: 'company';
  leadIds: readonly string[];
}

/** A developer who came by the private link of their own profile. */
export interface DeveloperViewer {
  kind: 'developer';
  developerId: string;
}

/** A signed-in member of staff, whose session row was checked for this request. */
export interface StaffViewer {
  kind: 'staff';
  userId: string;
  sessionId: string;
  name: string;
  role: StaffRole;
  /** Whether leads of other owners do not exist for this person, whatever the role may do otherwise (C19). */
  onlyOwnLeads?: boolean;
}

/** A program with a token. It never gets more than the account that made the token has today. */
export interface ApiViewer {
  kind: 'api';
  tokenId: string;
  scopes: readonly ApiScope[];
  /** The account that made the token. */
  account: Pick<StaffViewer, 'userId' | 'role' | 'onlyOwnLeads'>;
}

/** What a token can be limited to; rules.ts says which verbs each scope has. */
export const apiScopes = ['leads:read', 'leads:write', 'developers:read'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** Who is asking. Every data function that shows or changes something of somebody takes one. */
export type Viewer =
  AnonymousViewer | RespondentViewer | CompanyViewer | DeveloperViewer | StaffViewer | ApiViewer;

/** Who can come to the pages of companies today. */
export type PublicViewer = AnonymousViewer | RespondentViewer;
