import { z } from 'zod';
import { inputProblems } from '@/lib/domain/text-input';
import { currentZoneName } from './time-zone-names';

const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/u;

/**
 * Today's name of an IANA zone, or `undefined` when there is none. Earlier names ("Asia/Calcutta") and other spellings
 * ("europe/berlin") come back in the one form that is stored, so that caches by zone stay small.
 */
export function canonicalTimeZone(zone: string): string | undefined {
  if (zone.length > 60 || !zoneName.test(zone)) return undefined;
  try {
    return currentZoneName(new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone);
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

/** Zones to choose from: those that the runtime knows, under today's names, UTC included. */
export function listTimeZones(): readonly string[] {
  const zones = new Set(Intl.supportedValuesOf('timeZone').map(currentZoneName));
  zones.delete('UTC');
  return ['UTC', ...[...zones].sort()];
}
