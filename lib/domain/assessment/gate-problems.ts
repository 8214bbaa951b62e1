import type { Gate } from './bank';

/**
 * What a gate rests on too little, one line each; empty when it is sound. A gate excludes a language whatever the
 * points say, so it needs a claim (N03). The one exception is a mandate of the company, which is its own rule.
 */
export function gateProblems({ id, basis, question, claims }: Gate): string[] {
  if (basis === 'own-rule') {
    return question === 'mandate' ? [] : [`gate ${id}: only a mandate is a rule of the company`];
  }
  return claims.length > 0 ? [] : [`gate ${id}: rests on no claim`];
}
