import 'server-only';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { shownVerdicts, type ShownVerdicts } from '@/lib/domain/model/shown-verdicts';
import { todayInUtc } from '@/lib/shared/today';
import { db } from '@/lib/db';

let kept: { day: string; shown: Promise<ShownVerdicts | null> } | null = null;

/**
 * How the newest reports of all assessments came out, in figures that anybody may see; null while there
 * are too few. Counts what was there when the day began in UTC, so that the figures change once a day at
 * most, whatever is asked and however often the portal starts.
 */
export function verdictCounts(day: string = todayInUtc()): Promise<ShownVerdicts | null> {
  if (kept?.day !== day) {
    const shown = countBefore(day);
    const entry = { day, shown };
    kept = entry;
    // What failed is asked again.
    shown.catch(() => (kept = kept === entry ? null : kept));
  }
  return kept.shown;
}

async function countBefore(day: string): Promise<ShownVerdicts | null> {
  const rows = await db.$queryRaw<{ verdict: Verdict; count: number }[]>`
    SELECT "verdict", count(*)::int AS count
      FROM (SELECT DISTINCT ON ("assessment_id") "verdict" FROM "Report"
             WHERE "created_at" < (${day}::date)::timestamp AT TIME ZONE 'UTC'
             ORDER BY "assessment_id", "created_at" DESC) newest
     GROUP BY "verdict"`;
  return shownVerdicts(Object.fromEntries(rows.map(({ verdict, count }) => [verdict, count])));
}
