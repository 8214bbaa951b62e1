import type { AnswersDocument } from '../assessment/answers-document';
import { singleChanges } from './changes';
import type { CompiledBank } from './compiled-bank';
import { byPromise, byWhatItTakes, type Screened } from './flip-order';
import { findLargerFlips } from './flip-sets';
import type { Judgement } from './judge';
import type { Flip, FlipChange } from './result';
import { changesKey, flipFrom, isTooCloseToCall, variantsOf, type Variants } from './variants';

/** Full counts spent on single changes; with parts each costs about three times as much. */
const singleCounts = { whole: 36, parts: 10 };
const mostShown = 12;

/**
 * The smallest sets of answer changes that give another verdict (N01): single changes first, then
 * pairs and triples none of whose parts flips by itself. Estimates decide what is looked at; every
 * flip that is returned was counted in full, so applying it really gives its verdict. Ordered by
 * what it takes: find out, decide, cost.
 */
export function findFlips(
  compiled: CompiledBank,
  document: AnswersDocument,
  base: Judgement,
  variants: Variants = variantsOf(compiled, document, base),
): Flip[] {
  const screened = singleChanges(document).map((change) => ({
    changes: [change],
    judgement: variants.screen([change]),
  }));
  const singles = confirmSingles(compiled, variants, screened);
  const flipping = new Set(singles.map((flip) => changesKey(flip.changes)));
  const quiet = screened.filter(
    (each) => each.judgement.verdict === base.verdict && !flipping.has(changesKey(each.changes)),
  );
  const larger = findLargerFlips(variants, quiet, singles.length);
  return [...singles, ...larger].sort(byWhatItTakes(base)).slice(0, mostShown);
}

function confirmSingles(compiled: CompiledBank, variants: Variants, screened: readonly Screened[]): Flip[] {
  const { base } = variants;
  const promising = screened
    .filter((each) => each.judgement.verdict !== base.verdict || isTooCloseToCall(compiled, each.judgement))
    .sort(byPromise(base))
    .slice(0, base.split ? singleCounts.parts : singleCounts.whole);
  const flips: Flip[] = [];
  for (const { changes, judgement } of promising) {
    if (flips.length >= mostShown) break;
    if (!isTooCloseToCall(compiled, judgement) && isFartherThanKnown(flips, changes, judgement)) continue;
    const counted = variants.count(changes);
    if (counted.verdict !== base.verdict && !isFartherThanKnown(flips, changes, counted)) {
      flips.push(flipFrom(changes, counted));
    }
  }
  return flips;
}

/** Of several options of one question that give the same verdict only the nearest is worth saying. */
function isFartherThanKnown(
  flips: readonly Flip[],
  changes: readonly FlipChange[],
  judgement: Judgement,
): boolean {
  const question = changes[0]?.question;
  return flips.some(
    (known) => known.verdict === judgement.verdict && known.changes[0]?.question === question,
  );
}
