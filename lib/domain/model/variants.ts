import type { AnswersDocument } from '../assessment/answers-document';
import { applyChanges } from './changes';
import type { CompiledBank } from './compiled-bank';
import { judge, type Judgement } from './judge';
import { countingMethod, screeningMethod } from './methods';
import type { Flip, FlipChange } from './result';
import { probabilityOf } from './verdict';

/** Variants of one document, judged by estimate or counted in full, each counted once. */
export interface Variants {
  base: Judgement;
  screen: (changes: readonly FlipChange[]) => Judgement;
  count: (changes: readonly FlipChange[]) => Judgement;
}

/** The variants of a document around its own judgement. */
export function variantsOf(compiled: CompiledBank, document: AnswersDocument, base: Judgement): Variants {
  const counted = new Map<string, Judgement>();
  const method = countingMethod(compiled.bank.parameters);
  return {
    base,
    screen: (changes) => judge(compiled, applyChanges(document, changes), screeningMethod),
    count: (changes) => {
      const key = changesKey(changes);
      const known = counted.get(key);
      if (known) return known;
      const made = judge(compiled, applyChanges(document, changes), method);
      counted.set(key, made);
      return made;
    },
  };
}

/** Names a set of changes, whatever their order. */
export function changesKey(changes: readonly FlipChange[]): string {
  return changes
    .map((change) => `${change.question}=${String(change.to)}`)
    .sort()
    .join('&');
}

/** A counted variant in the form that is shown. */
export function flipFrom(changes: readonly FlipChange[], judgement: Judgement): Flip {
  return {
    changes: [...changes],
    verdict: judgement.verdict,
    lean: judgement.lean,
    probability: probabilityOf(judgement.likelihood),
    score: judgement.score,
  };
}

const nearThreshold = 0.03;
const nearSplitShare = 0.1;
const nearSplitGain = 0.01;

/** Whether an estimate lies so near a threshold that only the full count can tell. */
export function isTooCloseToCall(compiled: CompiledBank, judgement: Judgement): boolean {
  const { tau, delta } = compiled.bank.parameters;
  const { likelihood, split } = judgement;
  if (Math.abs(likelihood.go - tau) < nearThreshold || Math.abs(likelihood.rust - tau) < nearThreshold)
    return true;
  if (!split) return false;
  const [share, gain] = [split.probability - tau, split.choice.gain - delta];
  if (share <= -nearSplitShare || gain <= -nearSplitGain) return false;
  return share < nearSplitShare || gain < nearSplitGain;
}
