import 'server-only';
import type { Viewer } from '@/lib/domain/access/viewer';
import { languages } from '@/lib/domain/developer/language';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Count } from '@/lib/shared/count';
import { db } from '@/lib/db';
import { developersFor } from '../access';
import { boundedCount } from '../bounded-count';
import { newestFirst } from '../keyset-order';
import { keysetPage, type KeysetQuery, type Page } from '../keyset-page';

/** One developer as the staff table shows it. */
export type DeveloperRow = Prisma.DeveloperGetPayload<{ select: typeof rowColumns }>;

const rowColumns = {
  id: true,
  publicCode: true,
  name: true,
  status: true,
  timeZone: true,
  skills: {
    where: { skillId: { in: [...languages] } },
    select: { skillId: true, level: true, state: true },
  },
  rateMinorUnits: true,
  rateCurrency: true,
  rateUnit: true,
  rateConfirmedOn: true,
  availableFrom: true,
  hoursPerWeek: true,
  availabilityConfirmedOn: true,
  isDemo: true,
  createdAt: true,
} satisfies Prisma.DeveloperSelect;

/**
 * Developers, newest profile first, by keyset.
 * @throws AppError `not-found` for who may not read profiles.
 */
export function listDevelopers(viewer: Viewer, page?: string): Promise<Page<DeveloperRow>> {
  const allowed = developersFor(viewer, 'developer:read');
  return keysetPage({
    order: newestFirst,
    page,
    find: ({
      where,
      ...query
    }: KeysetQuery<Prisma.DeveloperWhereInput, Prisma.DeveloperOrderByWithRelationInput>): Promise<
      DeveloperRow[]
    > => db.developer.findMany({ where: { AND: [allowed, where] }, ...query, select: rowColumns }),
  });
}

/** How many profiles there are. */
export function countDevelopers(viewer: Viewer): Promise<Count> {
  const where = developersFor(viewer, 'developer:read');
  return boundedCount((take) => db.developer.count({ where, take }), { table: 'Developer' });
}

/** One developer with skills and evidence. */
export type DeveloperDetail = Prisma.DeveloperGetPayload<{ select: typeof detailColumns }>;

const detailColumns = {
  ...rowColumns,
  email: true,
  workDays: true,
  workFromMinute: true,
  workToMinute: true,
  englishLevel: true,
  engagementTypes: true,
  domains: true,
  preferences: true,
  engagementsDone: true,
  updatedAt: true,
  skills: {
    orderBy: [{ level: 'desc' }, { skillId: 'asc' }],
    select: {
      skillId: true,
      level: true,
      years: true,
      lastUsedOn: true,
      state: true,
      confirmedOn: true,
      evidence: {
        orderBy: { seenOn: 'desc' },
        select: {
          id: true,
          kind: true,
          score: true,
          summary: true,
          seenBy: true,
          seenOn: true,
          expiresOn: true,
        },
      },
    },
  },
} satisfies Prisma.DeveloperSelect;

/** One developer's profile, or null when there is none. */
export function getDeveloper(viewer: Viewer, developerId: string): Promise<DeveloperDetail | null> {
  return db.developer.findFirst({
    where: { AND: [{ id: developerId }, developersFor(viewer, 'developer:read')] },
    select: detailColumns,
  });
}
