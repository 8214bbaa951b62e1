import 'server-only';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import { developerWishesSchema, type DeveloperWishes } from '@/lib/domain/developer/preferences';
import type { SkillId } from '@/lib/domain/developer/skills';
import type { SkillLevel } from '@/lib/domain/developer/skill-level';
import { currentZoneName } from '@/lib/domain/developer/time-zone-names';
import type { RankFeatures, SkillFeature } from '@/lib/domain/matching/rank-features';
import type { Prisma } from '@/lib/generated/prisma/client';
import { log } from '@/lib/log';
import type { Transaction } from '../transaction';

/** The columns the ranking may see: no name, no address, nothing that says who it is. */
const rankColumns = {
  id: true,
  timeZone: true,
  workDays: true,
  workFromMinute: true,
  workToMinute: true,
  availableFrom: true,
  hoursPerWeek: true,
  availabilityConfirmedOn: true,
  rateMinorUnits: true,
  rateCurrency: true,
  rateUnit: true,
  rateConfirmedOn: true,
  engagementTypes: true,
  englishLevel: true,
  domains: true,
  preferences: true,
  skills: { select: { skillId: true, level: true, state: true, lastUsedOn: true, confirmedOn: true } },
} satisfies Prisma.DeveloperSelect;

type RankRow = Prisma.DeveloperGetPayload<{ select: typeof rankColumns }>;

/** Developers that one statement reads; it stays far below the time a statement may take. */
const rowsPerStep = 1_000;

/** What the ranking sees of every active developer. */
export async function listRankFeatures(tx: Transaction): Promise<RankFeatures[]> {
  const features: RankFeatures[] = [];
  let rows: RankRow[];
  do {
    rows = await tx.developer.findMany({
      where: { status: 'active', ...(features.length > 0 && { id: { gt: features.at(-1)?.profile } }) },
      orderBy: { id: 'asc' },
      take: rowsPerStep,
      select: rankColumns,
    });
    features.push(...rows.map(toRankFeatures));
  } while (rows.length === rowsPerStep);
  return features;
}

/** One stored row as the ranking sees it: a null column is spelled out as unknown. */
function toRankFeatures(row: RankRow): RankFeatures {
  const wishes = readWishes(row);
  return {
    profile: row.id,
    skills: row.skills.map(toSkillFeature),
    week: weekOf(row),
    availableFrom: dayOf(row.availableFrom),
    hoursPerWeek: row.hoursPerWeek ?? 'unknown',
    availabilityConfirmedOn: dayOf(row.availabilityConfirmedOn),
    rate: rateOf(row),
    rateConfirmedOn: dayOf(row.rateConfirmedOn),
    engagements:
      row.engagementTypes.length > 0
        ? (row.engagementTypes as Exclude<RankFeatures['engagements'], 'unknown'>)
        : 'unknown',
    english: (row.englishLevel as Exclude<RankFeatures['english'], 'unknown'> | null) ?? 'unknown',
    domains:
      row.domains.length > 0 ? (row.domains as Exclude<RankFeatures['domains'], 'unknown'>) : 'unknown',
    exclusions: wishes.exclusions ?? 'unknown',
    preferences: wishes.preferences ?? 'unknown',
  };
}

/** Wishes that cannot be read count as unknown, so that the ranking asks for them, and the log names the profile. */
function readWishes({ id, preferences }: RankRow): DeveloperWishes {
  const wishes = developerWishesSchema.safeParse(preferences);
  if (!wishes.success) log.error({ developer: id }, 'stored wishes of a developer cannot be read');
  return wishes.data ?? {};
}

function toSkillFeature(skill: RankRow['skills'][number]): SkillFeature {
  return {
    skill: skill.skillId as SkillId,
    state: skill.state as EvidenceState,
    level: skill.state === 'unknown' ? 'unknown' : (skill.level as SkillLevel),
    lastUsedOn: dayOf(skill.lastUsedOn),
    confirmedOn: dayOf(skill.confirmedOn),
  };
}

function weekOf(row: RankRow): RankFeatures['week'] {
  if (row.timeZone === null || row.workFromMinute === null || row.workToMinute === null) return 'unknown';
  return {
    zone: currentZoneName(row.timeZone),
    days: row.workDays,
    fromMinute: row.workFromMinute,
    toMinute: row.workToMinute,
  };
}

function rateOf(row: RankRow): RankFeatures['rate'] {
  if (row.rateMinorUnits === null || row.rateCurrency === null || row.rateUnit === null) return 'unknown';
  return {
    minorUnits: row.rateMinorUnits,
    currency: row.rateCurrency,
    unit: row.rateUnit,
  } as RankFeatures['rate'];
}

function dayOf(date: Date | null): string {
  return date ? date.toISOString().slice(0, 10) : 'unknown';
}
