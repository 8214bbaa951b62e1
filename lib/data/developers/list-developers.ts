import 'server-only';
import { canStaff, type Viewer } from '@/lib/domain/access';
import { languages } from '@/lib/domain/developer/language';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { decodeCursor, encodeCursor } from '../page-cursor';

/** Rows of one page of the developer table. */
const pageSize = 50;

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
 * @throws AppError `not-allowed` for anybody but staff who may read profiles.
 */
export async function listDevelopers(
  viewer: Viewer,
  cursorText?: string,
): Promise<{ rows: DeveloperRow[]; nextCursor: string | null }> {
  requireDeveloperReader(viewer);
  const cursor = cursorText ? decodeCursor(cursorText) : null;
  const found = await db.developer.findMany({
    where: cursor
      ? {
          OR: [
            { createdAt: { lt: cursor.createdAt } },
            { createdAt: cursor.createdAt, id: { lt: cursor.id } },
          ],
        }
      : {},
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: rowColumns,
  });
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return { rows, nextCursor: found.length > pageSize && last ? encodeCursor(last) : null };
}

/** How many profiles there are. */
export function countDevelopers(viewer: Viewer): Promise<number> {
  requireDeveloperReader(viewer);
  return db.developer.count();
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
  requireDeveloperReader(viewer);
  return db.developer.findUnique({ where: { id: developerId }, select: detailColumns });
}

function requireDeveloperReader(viewer: Viewer): void {
  if (viewer.kind !== 'staff' || !canStaff(viewer.role, 'developer:read')) throw new AppError('not-allowed');
}
