import { ceilAmount } from '@/lib/domain/developer/conversion';
import { dayFromNumber } from '@/lib/domain/developer/calendar-day';
import type { Candidate } from './candidate';
import { nearMissBounds } from './criteria';
import type { ConstraintKind, NearMissChange } from './match';
import type { MatchBrief } from './match-brief';
import type { PreparedBrief } from './prepared-brief';

/**
 * The change to the brief that would let in a candidate who fails only `kind`, or `undefined` when no small
 * change does (section 2.2). Overlap is bounded per working day: an hour's shift a day is what people can
 * agree on, and an hour a week is less than one quarter hour a day.
 */
export function nearMissChange(
  prepared: PreparedBrief,
  candidate: Candidate,
  kind: ConstraintKind,
): NearMissChange | undefined {
  switch (kind) {
    case 'rate':
      return raisedCeiling(prepared, candidate);
    case 'start':
      return laterStart(prepared, candidate);
    case 'overlap':
      return lessOverlap(prepared, candidate);
    default:
      return undefined;
  }
}

/** The brief with a change applied, as a company would make it. */
export function applyChange(brief: MatchBrief, change: NearMissChange): MatchBrief {
  switch (change.kind) {
    case 'raise-ceiling':
      return { ...brief, ceiling: change.to };
    case 'start-later':
      return { ...brief, latestStartOn: change.to };
    case 'less-overlap':
      return { ...brief, minOverlapMinutes: change.toMinutes };
  }
}

function raisedCeiling({ budget }: PreparedBrief, { amount }: Candidate): NearMissChange | undefined {
  if (budget === 'unstated') return undefined;
  const needed = ceilAmount(amount);
  const byPercent = (needed / budget.ceiling - 1) * 100;
  if (byPercent > nearMissBounds.ratePercent) return undefined;
  return { kind: 'raise-ceiling', to: { ...budget.basis, minorUnits: needed }, byPercent };
}

function laterStart(prepared: PreparedBrief, { availableDay }: Candidate): NearMissChange | undefined {
  const byDays = availableDay - prepared.latestDay;
  if (byDays > nearMissBounds.startDays) return undefined;
  return { kind: 'start-later', to: dayFromNumber(availableDay), byDays };
}

function lessOverlap({ brief }: PreparedBrief, { overlapMinutes }: Candidate): NearMissChange | undefined {
  if (brief.week === 'unstated' || brief.minOverlapMinutes === 'unstated') return undefined;
  const byMinutes = brief.minOverlapMinutes - overlapMinutes;
  if (byMinutes > nearMissBounds.overlapMinutesPerDay * brief.week.days.length) return undefined;
  return { kind: 'less-overlap', toMinutes: overlapMinutes, byMinutes };
}
