import type { Language } from '../assessment/bank';
import type { Claim } from '../evidence/claim';
import { isExpired } from '../evidence/expiry';
import type { SubjectId } from '../evidence/subjects';

/**
 * The claims that say most for each language alone, the best first. The first of both are on the same question where
 * that is possible, so that a reader can set them side by side. What is unchecked or out of date stands behind the
 * rest, whatever it says.
 * @param day the day of reading, YYYY-MM-DD
 */
export function strongestClaims(claims: readonly Claim[], day: string): Record<Language, Claim[]> {
  const go = sideOf(claims, 'go', day);
  const rust = sideOf(claims, 'rust', day);
  const pair = bestPair(foremost(go, day), foremost(rust, day));
  return pair ? { go: leading(pair.go, go), rust: leading(pair.rust, rust) } : { go, rust };
}

/**
 * Claims so that neither language comes first by habit (D11): by weight, the sides taking turns, the given
 * side first; what speaks for both or neither follows in its own order.
 */
export function takingTurns(claims: readonly Claim[], first: Language): Claim[] {
  const sorted = [...claims].sort(byWeight);
  const lead = sorted.filter((claim) => claim.favours === first);
  const second = sorted.filter((claim) => claim.favours === (first === 'go' ? 'rust' : 'go'));
  const rest = sorted.filter((claim) => claim.favours === 'both' || claim.favours === 'neither');
  const longer = Math.max(lead.length, second.length);
  const turns = Array.from({ length: longer }, (_, at) => [lead[at], second[at]]).flat();
  return [...turns.filter((claim) => claim !== undefined), ...rest];
}

interface Pair {
  go: Claim;
  rust: Claim;
}

/** Of two claims about one question the stronger pair, then the newer; null when no question has both. */
function bestPair(go: readonly Claim[], rust: readonly Claim[]): Pair | null {
  const pairs = go.flatMap((left) =>
    rust.filter((right) => sharesQuestion(left, right)).map((right) => ({ go: left, rust: right })),
  );
  const [best] = pairs.sort(
    (one, other) => strengthOf(other) - strengthOf(one) || compareDays(oldestOf(other), oldestOf(one)),
  );
  return best ?? null;
}

function sharesQuestion(one: Claim, other: Claim): boolean {
  return (Object.keys(one.about) as SubjectId[]).some((subject) => subject in other.about);
}

function strengthOf({ go, rust }: Pair): number {
  return go.strength + rust.strength;
}

function oldestOf({ go, rust }: Pair): string {
  const [one, other] = [factDay(go), factDay(rust)];
  return one < other ? one : other;
}

function sideOf(claims: readonly Claim[], language: Language, day: string): Claim[] {
  return claims
    .filter((claim) => claim.favours === language)
    .sort((left, right) => Number(isSound(right, day)) - Number(isSound(left, day)) || byWeight(left, right));
}

/** Those that may come first: sound ones that compare both languages; without such, what is next best. */
function foremost(side: readonly Claim[], day: string): Claim[] {
  const sound = side.filter((claim) => isSound(claim, day));
  const known = sound.length > 0 ? sound : side;
  const comparing = known.filter(({ compares }) => compares === 'both');
  return [...(comparing.length > 0 ? comparing : known)];
}

/** Whether a claim was checked and is not out of date on a day. */
export function isSound(claim: Claim, day: string): boolean {
  return claim.status === 'checked' && !isExpired(claim, day);
}

function leading(first: Claim, side: readonly Claim[]): Claim[] {
  return [first, ...side.filter((claim) => claim !== first)];
}

/**
 * The order in which claims are read: those that compare both languages, checked before unchecked, the stronger,
 * the newer by the date of the fact. Equals keep the order in which the evidence gives them.
 */
export function byWeight(left: Claim, right: Claim): number {
  return (
    Number(right.compares === 'both') - Number(left.compares === 'both') ||
    Number(right.status === 'checked') - Number(left.status === 'checked') ||
    right.strength - left.strength ||
    compareDays(factDay(right), factDay(left))
  );
}

function factDay({ asOf, reading, source }: Claim): string {
  return asOf ?? reading.on ?? String(source.year);
}

function compareDays(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
