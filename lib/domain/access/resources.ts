import type { StaffViewer, Viewer } from './viewer';

/** What can belong to somebody, with the columns that say to whom. */
export type Resource = AssessmentResource | LeadResource | DeveloperResource | AccountResource;

/** An assessment, or anything that belongs to one: its reports and their share links. */
export interface AssessmentResource {
  kind: 'assessment';
  assessmentId: string;
}

/** A request for people. */
export interface LeadResource {
  kind: 'lead';
  leadId: string;
  /** The member of staff who works on it; null while it has no owner. */
  ownerId: string | null;
}

/** A developer's profile. */
export interface DeveloperResource {
  kind: 'developer';
  developerId: string;
}

/** A staff account and its sessions. */
export interface AccountResource {
  kind: 'account';
  userId: string;
}

/** The ids of the assessments that are a viewer's own. */
export function ownAssessmentIds(viewer: Viewer): string[] {
  return viewer.kind === 'respondent' ? viewer.assessments.map((held) => held.assessmentId) : [];
}

/** The ids under which a viewer answers them. */
export function ownRespondentIds(viewer: Viewer): string[] {
  return viewer.kind === 'respondent' ? viewer.assessments.map((held) => held.respondentId) : [];
}

/** The account a viewer acts with: their own, or the one that made the token. */
export function accountOf(viewer: Viewer): Pick<StaffViewer, 'userId' | 'role' | 'onlyOwnLeads'> | null {
  switch (viewer.kind) {
    case 'staff':
      return viewer;
    case 'api':
      return viewer.account;
    default:
      return null;
  }
}

/** Whether a thing is the viewer's own. */
export function owns(viewer: Viewer, resource: Resource): boolean {
  switch (resource.kind) {
    case 'assessment':
      return ownAssessmentIds(viewer).includes(resource.assessmentId);
    case 'lead': {
      if (viewer.kind === 'company') return viewer.leadIds.includes(resource.leadId);
      const account = accountOf(viewer);
      return account !== null && account.userId === resource.ownerId;
    }
    case 'developer':
      return viewer.kind === 'developer' && viewer.developerId === resource.developerId;
    case 'account':
      return accountOf(viewer)?.userId === resource.userId;
  }
}
