import type { Language } from '@/lib/domain/assessment/bank';
import { conflictKind, eitherKey, stayHeadline } from '@/lib/domain/report/headline-keys';
import { unknownAnswer } from '@/lib/domain/assessment/question-ids';
import type { GateResult, StoredVerdict } from '@/lib/domain/model/result';

/** Reservations that a report shows, and that its headline counts. */
const mostReservations = 2;

/** How the headline of a named language ends. */
export const namedEndings = [
  'strong',
  'clear-0',
  'clear-1',
  'clear-2',
  'leaning',
  'ahead',
  'provisional',
  'constraint',
  'notYet',
] as const;
type NamedEnding = (typeof namedEndings)[number];

/** Headlines that name no single language. */
export const openHeadlines = [
  'split',
  'forcedSplit',
  'equivalent',
  'undetermined',
  'stay',
  'stayNamed',
  'stayFix',
  'stayFixNamed',
  'stayNew',
  'profile-first',
  'not-enough-information',
  'conflict',
  'clash',
  'toolchain',
] as const;

/** Every headline that a verdict can have; few enough to be written out in advance. */
export type HeadlineKey = `${Language} ${NamedEnding}` | (typeof openHeadlines)[number];

/** Which headline says the verdict. */
export function headlineKey(result: StoredVerdict): HeadlineKey {
  const { verdict } = result;
  switch (verdict) {
    case 'go':
    case 'rust':
      return `${verdict} ${endingOf(result, verdict)}`;
    case 'split':
      return result.split?.forced ? 'forcedSplit' : 'split';
    case 'either':
      return eitherHeadline(result);
    case 'stay':
      return stayHeadline(result);
    case 'conflict':
      return conflictKind(result);
    case 'profile-first':
    case 'not-enough-information':
      return verdict;
  }
}

function eitherHeadline(result: StoredVerdict): HeadlineKey {
  const key = eitherKey(result);
  return key === 'ahead' ? `${result.lean} ahead` : key;
}

/** The gates that decided a verdict of one language, by ruling out the other; empty when the points did. */
export function gatesThatDecided({ verdict, gates }: StoredVerdict): GateResult[] {
  if (verdict !== 'go' && verdict !== 'rust') return [];
  return gates.filter((gate) => gate.state === 'true' && gate.excludes !== verdict);
}

function endingOf(result: StoredVerdict, language: Language): NamedEnding {
  const gates = gatesThatDecided(result);
  if (gates.length > 0) return gates.every((gate) => gate.reversible) ? 'notYet' : 'constraint';
  if (result.confidenceCap?.[language] !== undefined) return 'provisional';
  if (result.band === 'strong') return 'strong';
  return result.band === 'clear' ? `clear-${reservationsOf(result)}` : 'leaning';
}

function reservationsOf({ contributions, lean }: StoredVerdict): 0 | 1 | 2 {
  const towards = lean === 'rust' ? 1 : -1;
  const against = contributions.filter(
    ({ value, answer }) => value * towards < 0 && answer !== unknownAnswer,
  );
  return Math.min(mostReservations, against.length) as 0 | 1 | 2;
}
