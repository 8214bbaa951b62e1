/**
 * Where a lead stands, in the order in which a lead moves when all goes well (C01). A lead is `held` when the spam guard
 * suspects it (A28): it is in no list of work and nothing is mailed until a person lets it in.
 */
export const leadStages = [
  'new',
  'qualified',
  'shortlist-sent',
  'interviewing',
  'placed',
  'lost',
  'held',
] as const;

export type LeadStage = (typeof leadStages)[number];

/** Stages in which staff look for people, so that the ranking is kept up to date. */
export const searchingStages = [
  'new',
  'qualified',
  'shortlist-sent',
  'interviewing',
] as const satisfies readonly LeadStage[];

/** Whether staff look for people for a lead in `stage`. */
export function isSearching(stage: LeadStage): boolean {
  return searchingStages.some((one) => one === stage);
}

/** Why a lead was lost (C25); the ids are permanent, they are counted over years. */
export const lostReasons = [
  'no-answer',
  'no-budget',
  'hired-elsewhere',
  'hired-in-house',
  'project-stopped',
  'no-fitting-developer',
  'too-slow',
  'not-serious',
  'other',
] as const;

export type LostReason = (typeof lostReasons)[number];

/** Days after which a request that was held and never let in is removed (security.md P44). */
export const heldDays = 14;

const stageChanges: Readonly<Record<LeadStage, readonly LeadStage[]>> = {
  new: ['qualified', 'lost'],
  qualified: ['new', 'shortlist-sent', 'lost'],
  'shortlist-sent': ['qualified', 'interviewing', 'lost'],
  interviewing: ['shortlist-sent', 'placed', 'lost'],
  // A placement can break off in the first weeks; the search then goes on where it stood.
  placed: ['interviewing'],
  // A lost lead that writes again is reopened, it does not become a second lead.
  lost: ['new', 'qualified'],
  held: ['new', 'lost'],
};

/** The stages a lead in `stage` may move to, the usual next one first after any step back. */
export function allowedStageChanges(stage: LeadStage): readonly LeadStage[] {
  return stageChanges[stage];
}

export function canChangeStage(from: LeadStage, to: LeadStage): boolean {
  return stageChanges[from].includes(to);
}

/** True when moving to `stage` must say why. */
export function isReasonRequired(stage: LeadStage): boolean {
  return stage === 'lost';
}

export type StageChange = { to: LeadStage; reason?: LostReason };

export type StageChangeResult =
  { ok: true } | { ok: false; reason: 'not-allowed' | 'reason-required' | 'reason-not-allowed' };

/** Says whether a lead in `from` may make `change`; it refuses with a key and never throws. */
export function checkStageChange(from: LeadStage, change: StageChange): StageChangeResult {
  if (!canChangeStage(from, change.to)) return { ok: false, reason: 'not-allowed' };
  if (isReasonRequired(change.to) && !change.reason) return { ok: false, reason: 'reason-required' };
  if (!isReasonRequired(change.to) && change.reason) return { ok: false, reason: 'reason-not-allowed' };
  return { ok: true };
}
