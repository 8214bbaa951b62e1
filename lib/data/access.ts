import 'server-only';
import { authorise, authoriseAny, reachOf, type ResourceArgument } from '@/lib/domain/access/authorise';
import { accountOf, ownAssessmentIds } from '@/lib/domain/access/resources';
import type { Verb, VerbOn } from '@/lib/domain/access/rules';
import type { HeldAssessment, Viewer } from '@/lib/domain/access/viewer';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Transaction } from './transaction';

/**
 * Refuses what the table of rights does not allow. Every data function that takes a viewer calls this, or one of
 * the functions below it, before it shows or changes anything (security.md P10, P11).
 * @throws AppError `not-found` for what the viewer may not know, `not-allowed` for what they may only see.
 */
export function requireAccess<V extends Verb>(
  viewer: Viewer,
  verb: V,
  ...resource: ResourceArgument<V>
): void {
  const answer = authorise(viewer, verb, ...resource);
  if (answer !== 'allowed') throw new AppError(answer);
}

/**
 * The leads a viewer may do this to, as a condition for a list, a count, or one lead by its id.
 * @throws AppError as {@link requireAccess}, when there can be none.
 */
export function leadsFor(viewer: Viewer, verb: VerbOn<'lead'>): Prisma.LeadWhereInput {
  return reachAtLeastOwn(viewer, verb) === 'any' ? {} : ownLeads(viewer);
}

/**
 * The developers a viewer may do this to, as a condition like that of {@link leadsFor}.
 * @throws AppError as {@link requireAccess}, when there can be none.
 */
export function developersFor(viewer: Viewer, verb: VerbOn<'developer'>): Prisma.DeveloperWhereInput {
  return reachAtLeastOwn(viewer, verb) === 'any' ? {} : ownDevelopers(viewer);
}

/**
 * The assessments a viewer may do this to, as a condition on an assessment's id. It matches nothing when there is
 * none: such a thing is then simply not there.
 */
export function assessmentsFor(viewer: Viewer, verb: VerbOn<'assessment'>): { in: string[] } | undefined {
  switch (reachOf(viewer, verb)) {
    case 'any':
      return undefined;
    case 'own':
      return { in: ownAssessmentIds(viewer) };
    case 'none':
      return { in: [] };
  }
}

/**
 * The viewer's own part in an assessment.
 * @throws AppError as {@link requireAccess}; `not-found` as well for a viewer without a part in it.
 */
export function requireOwnAssessment(
  viewer: Viewer,
  verb: VerbOn<'assessment'>,
  assessmentId: string,
): HeldAssessment {
  requireAccess(viewer, verb, { kind: 'assessment', assessmentId });
  const own =
    viewer.kind === 'respondent' && viewer.assessments.find((held) => held.assessmentId === assessmentId);
  if (!own) throw new AppError('not-found');
  return own;
}

/**
 * The id and the assessment of a report that the viewer may do this to.
 * @throws AppError `not-found` when there is no such report for them.
 */
export async function requireOwnReport(
  tx: Transaction,
  viewer: Viewer,
  verb: VerbOn<'assessment'>,
  reportId: string,
): Promise<{ id: string; assessmentId: string }> {
  const report = await tx.report.findFirst({
    where: { id: reportId, assessmentId: assessmentsFor(viewer, verb) },
    select: { id: true, assessmentId: true },
  });
  if (!report) throw new AppError('not-found');
  return report;
}

function reachAtLeastOwn(viewer: Viewer, verb: Verb): 'any' | 'own' {
  const answer = authoriseAny(viewer, verb);
  if (answer !== 'allowed') throw new AppError(answer);
  return reachOf(viewer, verb) === 'any' ? 'any' : 'own';
}

/** A condition that no row meets. */
const nothing = { id: { in: [] } };

function ownLeads(viewer: Viewer): Prisma.LeadWhereInput {
  if (viewer.kind === 'company') return { id: { in: [...viewer.leadIds] } };
  const account = accountOf(viewer);
  return account ? { ownerId: account.userId } : nothing;
}

function ownDevelopers(viewer: Viewer): Prisma.DeveloperWhereInput {
  return viewer.kind === 'developer' ? { id: viewer.developerId } : nothing;
}
