import type { Language } from '../assessment/bank';
import type { CompiledBank } from './compiled-bank';
import { isRecommended, type Judgement } from './judge';
import type { ComponentResult, SplitBoundary, SplitResult } from './result';
import { likelihoodOf } from './simulate';
import { languageIn } from './split';
import type { PartJudgement, SplitJudgement } from './split-judgement';
import { boundaryBetween } from './split-price';
import { leanOf, probabilityOf, verdictByPoints } from './verdict';

/** Every part by itself, in order of their names; empty for a system without parts. */
export function componentResults(compiled: CompiledBank, judgement: Judgement): ComponentResult[] {
  return (judgement.split?.parts ?? []).map((judged, at) => {
    const { parameters } = compiled.bank;
    const excluded = judgement.exclusions[at]?.excluded ?? new Set<Language>();
    const likelihood = likelihoodOf(judgement.split?.draws[at] ?? new Float64Array(0), parameters);
    return {
      name: judged.part.name,
      share: judged.part.share,
      size: judged.part.size,
      boundary: judged.part.boundary,
      verdict: partVerdict(judged, excluded, verdictByPoints(likelihood, parameters)),
      lean: leanOf(likelihood, excluded),
      score: judged.score,
      probability: probabilityOf(likelihood),
      language: assignedLanguage(judgement, at),
    };
  });
}

function partVerdict(
  judged: PartJudgement,
  excluded: ReadonlySet<Language>,
  byPoints: ComponentResult['verdict'],
): ComponentResult['verdict'] {
  if (excluded.size === 2) return 'conflict';
  return judged.fixed ?? byPoints;
}

function assignedLanguage(judgement: Judgement, at: number): Language | null {
  const { verdict, split } = judgement;
  if (verdict === 'go' || verdict === 'rust') return verdict;
  if (verdict !== 'split' || !split || split.choice.mixed === null) return null;
  return languageIn(split.choice.mixed, at);
}

/** The best mixed assignment with its price, or null where there is nothing to divide. */
export function splitResultOf(compiled: CompiledBank, judgement: Judgement): SplitResult | null {
  const { split, parts } = judgement;
  if (!split || split.choice.mixed === null) return null;
  const { choice } = split;
  const { parameters } = compiled.bank;
  return {
    recommended: isRecommended(split, parts, parameters.delta, parameters.tau),
    forced: choice.forced,
    gain: choice.gain,
    probability: split.probability,
    price: choice.price,
    assignment: parts.map((part, at) => ({
      component: part.name,
      language: languageIn(choice.mixed ?? 0, at),
    })),
    boundaries: boundariesOf(compiled, split, choice.mixed ?? 0),
  };
}

function boundariesOf(compiled: CompiledBank, split: SplitJudgement, mixed: number): SplitBoundary[] {
  const rule = compiled.bank.split;
  return split.parts.flatMap((left, at) =>
    split.parts.slice(at + 1).flatMap((right, beyond) => {
      if (languageIn(mixed, at) === languageIn(mixed, at + 1 + beyond)) return [];
      const kind = boundaryBetween(left.part, right.part, rule);
      return { between: [left.part.name, right.part.name], kind, cost: rule.boundary[kind] };
    }),
  );
}
