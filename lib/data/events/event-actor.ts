import type { StaffViewer, Viewer } from '@/lib/domain/access/viewer';

/** Who caused an event. */
export interface EventActor {
  kind: Viewer['kind'] | 'system';
  id?: string;
  /** The name of a member of staff, as the timeline of a lead shows it. */
  name?: string;
}

/** What the portal does by itself. */
export const systemActor: EventActor = { kind: 'system' };

/** The viewer as the cause of a change of one assessment, of a lead, or of an account. */
export function actorOf(viewer: Viewer, assessmentId?: string): EventActor {
  switch (viewer.kind) {
    case 'staff':
      return staffActor(viewer);
    case 'respondent': {
      const held = viewer.assessments.find((one) => one.assessmentId === assessmentId);
      return held ? { kind: 'respondent', id: held.respondentId } : { kind: 'anonymous' };
    }
    case 'developer':
      return { kind: 'developer', id: viewer.developerId };
    case 'api':
      return { kind: 'api', id: viewer.tokenId };
    case 'anonymous':
    case 'company':
      return { kind: viewer.kind };
  }
}

function staffActor({ userId, name }: StaffViewer): EventActor {
  return { kind: 'staff', id: userId, name };
}
