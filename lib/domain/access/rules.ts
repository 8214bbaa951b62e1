import type { AccountResource, AssessmentResource, DeveloperResource, LeadResource } from './resources';
import type { ApiScope, StaffRole } from './viewer';

/** How far a right reaches: every thing of the kind, the viewer's own ones, or none. */
export type Reach = 'any' | 'own' | 'none';

/** The columns of the table: the kinds of viewers, staff by role. A token has the column of its account. */
export const accessSubjects = [
  'anonymous',
  'respondent',
  'company',
  'developer',
  'viewer',
  'reviewer',
  'manager',
  'admin',
] as const satisfies readonly (StaffRole | 'anonymous' | 'respondent' | 'company' | 'developer')[];
export type AccessSubject = (typeof accessSubjects)[number];

/** Rights by subject; a subject that is not named has none. */
type Rule = Readonly<Partial<Record<AccessSubject, 'any' | 'own'>>>;

const everyone = {
  anonymous: 'any',
  respondent: 'any',
  company: 'any',
  developer: 'any',
  viewer: 'any',
  reviewer: 'any',
  manager: 'any',
  admin: 'any',
} as const satisfies Rule;

/**
 * Who may do what (C18, C19). This table is the only place that says so: data functions, pages and actions ask
 * {@link authorise}. "Only my leads" for a role is `own` in place of `any` in its cells of `lead:…`.
 */
export const rules = {
  'assessment:read': { respondent: 'own' },
  'assessment:answer': { respondent: 'own' },
  'assessment:finish': { respondent: 'own' },
  'report:read': { respondent: 'own' },
  'report:rerun': { respondent: 'own' },
  'report:repeat': { respondent: 'own' },
  'report:share': { respondent: 'own' },
  /** Asking for people with a report attached. */
  'report:attach': { respondent: 'own' },

  'brief:send': everyone,
  'lead:read': { viewer: 'any', reviewer: 'any', manager: 'any', admin: 'any' },
  'lead:write': { reviewer: 'any', manager: 'any', admin: 'any' },

  'developer:read': { viewer: 'any', reviewer: 'any', manager: 'any', admin: 'any' },

  'challenge:send': everyone,
  'challenge:decide': { reviewer: 'any', manager: 'any', admin: 'any' },

  'account:own': { viewer: 'own', reviewer: 'own', manager: 'own', admin: 'own' },
  'audit:read': { manager: 'any', admin: 'any' },
  'mail:read': { admin: 'any' },
} as const satisfies Record<string, Rule>;

export type Verb = keyof typeof rules;
export const verbs = Object.keys(rules) as Verb[];

/** Verbs that only staff have: what a staff page or a staff action can ask for. */
export type StaffVerb = {
  [V in Verb]: keyof (typeof rules)[V] extends StaffRole ? V : never;
}[Verb];

/** What a verb acts on. A verb that is not named acts on nothing that belongs to one person. */
export interface VerbResources {
  'assessment:read': AssessmentResource;
  'assessment:answer': AssessmentResource;
  'assessment:finish': AssessmentResource;
  'report:read': AssessmentResource;
  'report:rerun': AssessmentResource;
  'report:repeat': AssessmentResource;
  'report:share': AssessmentResource;
  'report:attach': AssessmentResource;
  'lead:read': LeadResource;
  'lead:write': LeadResource;
  'developer:read': DeveloperResource;
  'account:own': AccountResource;
}

/** Verbs that act on one kind of thing, for example `lead`. */
export type VerbOn<Kind extends string> = {
  [V in keyof VerbResources]: VerbResources[V]['kind'] extends Kind ? V : never;
}[keyof VerbResources];

/** The verbs of each scope of a token. A token has a verb when a scope and its account both do. */
export const scopeVerbs: Readonly<Record<ApiScope, readonly Verb[]>> = {
  'leads:read': ['lead:read'],
  'leads:write': ['lead:read', 'lead:write'],
  'developers:read': ['developer:read'],
};

/** The verb that shows what another verb acts on; who has it may be told why the other one is refused. */
export const readingVerbs: Readonly<Partial<Record<Verb, Verb>>> = {
  'assessment:answer': 'assessment:read',
  'assessment:finish': 'assessment:read',
  'report:rerun': 'report:read',
  'report:repeat': 'report:read',
  'report:share': 'report:read',
  'report:attach': 'report:read',
  'lead:write': 'lead:read',
};
