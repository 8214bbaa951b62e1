import { z } from 'zod';
import { inputProblems } from '@/lib/domain/text-input';

const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/u;

/**
 * The runtime's own name of an IANA zone, or `undefined` when there is none. Other spellings of a zone
 * ("europe/berlin") come back in the one form that is stored, so that caches by zone stay small.
 */
export function canonicalTimeZone(zone: string): string | undefined {
  if (zone.length > 60 || !zoneName.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** An IANA zone in canonical form. */
export const timeZoneSchema = z
  .string({ error: inputProblems.choice })
  .max(60, inputProblems.choice)
  .transform((zone, context) => {
    const canonical = canonicalTimeZone(zone);
    if (canonical !== undefined) return canonical;
    context.addIssue({ code: 'custom', message: inputProblems.choice });
    return z.NEVER;
  });

/** Zones to choose from, as the runtime knows them, UTC included. */
export function listTimeZones(): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes('UTC') ? zones : ['UTC', ...zones];
}
