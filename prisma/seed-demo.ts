import { randomUUID } from 'node:crypto';
import type { CalendarDay } from '@/lib/domain/developer/calendar-day';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { demoProfiles, type DemoProfile, type DemoSkill } from './demo-profiles';

/** The models that demo data is made of, counted to tell an empty database from one in use. */
export type SeedDatabase = Pick<
  PrismaClient,
  'developer' | 'lead' | 'contact' | 'organisation' | 'assessment' | 'user' | '$transaction'
>;

/** True when nobody has used the database yet: no developers, leads, assessments or staff accounts. */
export async function isDatabaseEmpty(db: SeedDatabase): Promise<boolean> {
  const counts = await Promise.all([
    db.developer.count(),
    db.lead.count(),
    db.assessment.count(),
    db.user.count(),
  ]);
  return counts.every((count) => count === 0);
}

/**
 * Adds the demo developers that are not there yet, every row marked as demo, dates relative to `today`.
 * Running it again adds nothing. It is one transaction.
 * @returns how many were added.
 */
export async function seedDemoDevelopers(db: SeedDatabase, today: CalendarDay): Promise<number> {
  const profiles = demoProfiles(today);
  return db.$transaction(
    async (tx) => {
      const present = await tx.developer.findMany({
        where: { publicCode: { in: profiles.map((profile) => profile.publicCode) } },
        select: { publicCode: true },
      });
      const known = new Set(present.map((row) => row.publicCode));
      const added = profiles
        .filter((profile) => !known.has(profile.publicCode))
        .map((profile) => ({ id: randomUUID(), profile }));
      const skills = added.flatMap(({ id, profile }) =>
        profile.skills.map((skill) => ({ developerId: id, skill })),
      );
      await tx.developer.createMany({ data: added.map(({ id, profile }) => developerRow(id, profile)) });
      await tx.developerSkill.createMany({
        data: skills.map(({ developerId, skill }) => skillRow(developerId, skill)),
      });
      await tx.skillEvidence.createMany({
        data: skills.flatMap(({ developerId, skill }) => evidenceRows(developerId, skill)),
      });
      return added.length;
    },
    { timeout: 30_000 },
  );
}

function developerRow(id: string, profile: DemoProfile) {
  const { week, rate } = profile;
  return {
    id,
    publicCode: profile.publicCode,
    name: profile.name,
    email: profile.email,
    timeZone: week?.zone ?? null,
    workDays: [...(week?.days ?? [])],
    workFromMinute: week?.fromMinute ?? null,
    workToMinute: week?.toMinute ?? null,
    englishLevel: profile.english ?? null,
    engagementTypes: [...profile.engagements],
    domains: [...profile.domains],
    rateMinorUnits: rate?.minorUnits ?? null,
    rateCurrency: rate?.currency ?? null,
    rateUnit: rate?.unit ?? null,
    rateConfirmedOn: dateOf(profile.rateConfirmedOn),
    availableFrom: dateOf(profile.availableFrom),
    hoursPerWeek: profile.hoursPerWeek ?? null,
    availabilityConfirmedOn: dateOf(profile.availabilityConfirmedOn),
    preferences: profile.wishes,
    engagementsDone: profile.engagementsDone,
    isDemo: true,
  };
}

function skillRow(developerId: string, { skill, state, level, years, lastUsedOn, confirmedOn }: DemoSkill) {
  return {
    developerId,
    skillId: skill,
    level,
    years: years ?? null,
    lastUsedOn: dateOf(lastUsedOn),
    state,
    confirmedOn: dateOf(confirmedOn),
  };
}

function evidenceRows(developerId: string, { skill, evidence }: DemoSkill) {
  return evidence.map(({ kind, score, summary, seenBy, seenOn, expiresOn }) => ({
    developerId,
    skillId: skill,
    kind,
    score,
    summary,
    seenBy,
    seenOn: new Date(seenOn),
    expiresOn: new Date(expiresOn),
  }));
}

function dateOf(day: CalendarDay | undefined): Date | null {
  return day === undefined ? null : new Date(day);
}
