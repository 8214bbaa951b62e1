import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listRankFeatures } from '@/lib/data/developers/rank-features';
import { inTransaction } from '@/lib/data/transaction';
import { db } from '@/lib/db';
import { canonicalTimeZone } from '@/lib/domain/developer/time-zone';
import { developerWishesSchema } from '@/lib/domain/developer/preferences';
import { isSkillId } from '@/lib/domain/developer/skills';
import { briefContentSchema } from '@/lib/domain/lead/brief';
import { toMatchBrief } from '@/lib/domain/matching/match-brief';
import { matchDevelopers } from '@/lib/domain/matching/match-developers';
import { removeDemo } from '@/prisma/remove-demo';
import { isDatabaseEmpty, seedDemoDevelopers } from '@/prisma/seed-demo';
import { sql } from '../../support/db';

const today = '2026-11-22';

describe('demo developers (A31)', () => {
  test('an empty database is filled once, with at least 60 profiles, all marked as demo', async () => {
    expect(await isDatabaseEmpty(db)).toBe(true);
    const added = await seedDemoDevelopers(db, today);
    expect(added).toBeGreaterThanOrEqual(60);
    expect(await isDatabaseEmpty(db)).toBe(false);
    expect(await seedDemoDevelopers(db, today)).toBe(0);
    expect(await db.developer.count({ where: { isDemo: true } })).toBe(added);
    expect(await db.developer.count({ where: { isDemo: false } })).toBe(0);
  });

  test('what is stored is what the ranking reads: known skills, real zones, valid wishes', async () => {
    const rows = await db.developer.findMany({ include: { skills: { include: { evidence: true } } } });
    for (const row of rows) {
      expect(developerWishesSchema.safeParse(row.preferences).success).toBe(true);
      expect(row.timeZone === null || canonicalTimeZone(row.timeZone) !== undefined).toBe(true);
      for (const skill of row.skills) {
        expect(isSkillId(skill.skillId)).toBe(true);
        expect(skill.evidence.length > 0).toBe(skill.state === 'proven');
      }
    }
  });

  test('a usual brief finds people, and nobody of whom nothing is known stands above them (B11)', async () => {
    const features = await inTransaction((tx) => listRankFeatures(tx));
    const brief = toMatchBrief(
      briefContentSchema.parse({
        language: 'go',
        level: 'senior',
        timeZone: 'Europe/Berlin',
        minOverlapMinutes: 600,
        hoursPerWeek: 32,
        english: 'b2',
        budgetCeiling: { minorUnits: 6_500, currency: 'EUR', unit: 'hour' },
        requirements: [{ skill: 'postgresql', level: 2, importance: 'should' }],
      }),
    );
    const { matches, nearMisses, eligible } = matchDevelopers(brief, features, {
      today,
      leadId: randomUUID(),
    });
    expect(matches.length).toBe(Math.min(50, eligible));
    expect(matches.length).toBeGreaterThan(5);
    expect(nearMisses.length).toBeGreaterThan(0);
    expect(matches[0]?.score.mid).toBeGreaterThan(0.6);
    expect(matches.at(-1)?.score.mid).toBe(0);
  });

  test('removing takes exactly the demo rows, says how many, and can be run twice', async () => {
    const before = await db.developer.count();
    const [real] = await sql<{ id: string }>(
      `insert into "Developer" ("public_code", "name", "work_days", "engagement_types", "domains")
       values ('D-REAL', 'Somebody Real', '{}', '{}', '{}') returning id`,
    );
    expect(await removeDemo(db)).toEqual({ developers: before, matches: 0, leads: 0 });
    expect(await removeDemo(db)).toEqual({ developers: 0, matches: 0, leads: 0 });
    expect((await db.developer.findMany()).map((row) => row.id)).toEqual([real?.id]);
    expect(await db.developerSkill.count()).toBe(0);
    expect(await db.skillEvidence.count()).toBe(0);
  });
});
