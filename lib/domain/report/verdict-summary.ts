import type { ComponentResult, GateResult, SplitResult, StoredResult } from '../model/result';

/**
 * What a verdict says without the answers behind it; a whole result is one too. Of constraints it has only those
 * that hold, and only which language they rule out.
 */
export type VerdictSummary = Pick<
  StoredResult,
  | 'verdict'
  | 'lean'
  | 'probability'
  | 'ahead'
  | 'score'
  | 'range'
  | 'eitherKind'
  | 'band'
  | 'byPoints'
  | 'confidenceCap'
  | 'versions'
> & {
  gates: Pick<GateResult, 'state' | 'excludes' | 'reversible'>[];
  components: Pick<ComponentResult, 'name' | 'language' | 'score'>[];
  split: Pick<SplitResult, 'forced'> | null;
};

/** The summary of a result, with nothing else in it. */
export function summaryOf(result: StoredResult): VerdictSummary {
  const { verdict, lean, probability, ahead, score, range, eitherKind, band, byPoints, confidenceCap } =
    result;
  return {
    verdict,
    lean,
    probability,
    ahead,
    score,
    range,
    eitherKind,
    band,
    byPoints,
    confidenceCap,
    versions: result.versions,
    gates: result.gates
      .filter(({ state }) => state === 'true')
      .map(({ state, excludes, reversible }) => ({ state, excludes, reversible })),
    components: result.components.map(({ name, language, score: own }) => ({ name, language, score: own })),
    split: result.split && { forced: result.split.forced },
  };
}
