import { accountOf, owns, type Resource } from './resources';
import {
  readingVerbs,
  rules,
  scopeVerbs,
  type AccessSubject,
  type Reach,
  type Verb,
  type VerbResources,
} from './rules';
import type { Viewer } from './viewer';

/**
 * The answer to "may this viewer do that?". `not-allowed` may be told, because the viewer sees the thing anyway;
 * `not-found` is what somebody gets who may not even know that it exists.
 */
export type Access = 'allowed' | 'not-allowed' | 'not-found';

/** A verb that acts on something of somebody needs that thing; the others take none. */
export type ResourceArgument<V extends Verb> = V extends keyof VerbResources
  ? [resource: VerbResources[V]]
  : [];

/** Whether a viewer may do a thing to a resource: the one function that decides it (C18, C19, P10, P11). */
export function authorise<V extends Verb>(viewer: Viewer, verb: V, ...resource: ResourceArgument<V>): Access {
  return access(verb, (one) => covers(viewer, one, resource[0]));
}

/** As {@link authorise}, for showing or leaving out a control. */
export function may<V extends Verb>(viewer: Viewer, verb: V, ...resource: ResourceArgument<V>): boolean {
  return authorise(viewer, verb, ...resource) === 'allowed';
}

/**
 * The answer before the thing is known: whether a viewer may do this to anything at all. For lists, menus, and
 * the door of a page; the thing itself is asked about by {@link authorise}.
 */
export function authoriseAny(viewer: Viewer, verb: Verb): Access {
  return access(verb, (one) => reachOf(viewer, one) !== 'none');
}

/** How far a viewer's right reaches; a list shows that much. */
export function reachOf(viewer: Viewer, verb: Verb): Reach {
  if (viewer.kind === 'api' && !viewer.scopes.some((scope) => scopeVerbs[scope].includes(verb)))
    return 'none';
  const rule: Partial<Record<AccessSubject, Reach>> = rules[verb];
  const reach = rule[subjectOf(viewer)] ?? 'none';
  const isNarrowed = verb.startsWith('lead:') && accountOf(viewer)?.onlyOwnLeads === true;
  return reach === 'any' && isNarrowed ? 'own' : reach;
}

/** The column of the table that a viewer is in. */
function subjectOf(viewer: Viewer): AccessSubject {
  switch (viewer.kind) {
    case 'staff':
      return viewer.role;
    case 'api':
      return viewer.account.role;
    default:
      return viewer.kind;
  }
}

function access(verb: Verb, has: (verb: Verb) => boolean): Access {
  if (has(verb)) return 'allowed';
  const reading = readingVerbs[verb];
  return reading && has(reading) ? 'not-allowed' : 'not-found';
}

function covers(viewer: Viewer, verb: Verb, resource: Resource | undefined): boolean {
  const reach = reachOf(viewer, verb);
  return reach === 'any' || (reach === 'own' && resource !== undefined && owns(viewer, resource));
}
