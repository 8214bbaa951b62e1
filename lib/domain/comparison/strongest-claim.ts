import type { Language } from '../assessment/bank';
import type { Claim } from '../evidence/claim';

/** The claims that say most for a language alone, by {@link byWeight}; fewer where there are fewer. */
export function strongestClaims(claims: readonly Claim[], language: Language, most: number): Claim[] {
  return claims
    .filter((claim) => claim.favours === language)
    .sort(byWeight)
    .slice(0, most);
}

/** The order in which claims are read: checked before unchecked, the strongest first, the newer of equals before the older. */
function byWeight(left: Claim, right: Claim): number {
  return (
    Number(right.status === 'checked') - Number(left.status === 'checked') ||
    right.strength - left.strength ||
    right.source.year - left.source.year ||
    (left.id < right.id ? -1 : 1)
  );
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
