import type { GateId } from '../assessment/bank';
import { unknownAnswer, type QuestionId } from '../assessment/question-ids';
import type { Contribution, Flip, GateState, StoredResult } from '../model/result';
import { claimIdsBehind } from './report-claims';

/** Half of the last digit shown: what changed by less reads the same. */
const leastDifference = 0.0005;

/** One answer whose points changed; null where it did not count. Score units. */
export interface ContributionChange {
  question: QuestionId;
  answer: string;
  then: number | null;
  now: number | null;
  difference: number;
}

/** A constraint whose state changed; null where the bank did not have it. */
export interface GateChange {
  gate: GateId;
  then: GateState | null;
  now: GateState | null;
}

/** What differs between two results of the same answers. */
export interface RerunDifferences {
  /** The largest change first. */
  contributions: ContributionChange[];
  gates: GateChange[];
  flipsCame: Flip[];
  flipsWent: Flip[];
  /** Claims behind today's result that had not expired when the first was made; and those that came and went. */
  claimsExpired: string[];
  claimsCame: string[];
  claimsWent: string[];
  /** Nothing of all this, and the verdict's own figures read the same too; versions may differ. */
  isUnchanged: boolean;
}

/**
 * Compares two results of one document (N04).
 * @param then as the report has it
 * @param now by today's model
 */
export function rerunDifferences(then: StoredResult, now: StoredResult): RerunDifferences {
  const behindThen = claimIdsBehind(then);
  const behindNow = claimIdsBehind(now);
  const knownExpired = new Set(then.expiredClaims);
  const lists = {
    contributions: contributionChanges(then.contributions, now.contributions),
    gates: gateChanges(then, now),
    flipsCame: without(now.flips, then.flips, flipKey),
    flipsWent: without(then.flips, now.flips, flipKey),
    claimsExpired: (now.expiredClaims ?? []).filter((id) => behindNow.includes(id) && !knownExpired.has(id)),
    claimsCame: without(behindNow, behindThen, String),
    claimsWent: without(behindThen, behindNow, String),
  };
  const hasNoEntry = Object.values(lists).every((list) => list.length === 0);
  return { ...lists, isUnchanged: hasNoEntry && readsTheSame(then, now) };
}

function contributionChanges(
  then: readonly Contribution[],
  now: readonly Contribution[],
): ContributionChange[] {
  const before = new Map(then.map((each) => [each.question, each]));
  const after = new Map(now.map((each) => [each.question, each]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((question) => {
      const [old, current] = [before.get(question), after.get(question)];
      return {
        question,
        answer: (current ?? old)?.answer ?? unknownAnswer,
        then: old?.value ?? null,
        now: current?.value ?? null,
        difference: (current?.value ?? 0) - (old?.value ?? 0),
      };
    })
    .filter((change) => Math.abs(change.difference) > leastDifference)
    .sort(
      (left, right) =>
        Math.abs(right.difference) - Math.abs(left.difference) || (left.question < right.question ? -1 : 1),
    );
}

function gateChanges(then: StoredResult, now: StoredResult): GateChange[] {
  const before = new Map(then.gates.map((gate) => [gate.id, gate.state]));
  const after = new Map(now.gates.map((gate) => [gate.id, gate.state]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((gate) => ({ gate, then: before.get(gate) ?? null, now: after.get(gate) ?? null }))
    .filter((change) => change.then !== change.now);
}

/** A flip is the same when the same changes give the same verdict. */
function flipKey({ changes, verdict }: Flip): string {
  const sets = changes.map(({ question, to }) => `${question}=${String(to)}`).sort();
  return `${sets.join('&')} ${verdict}`;
}

function without<Item>(
  items: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const known = new Set(others.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

function readsTheSame(then: StoredResult, now: StoredResult): boolean {
  const isSameVerdict = then.verdict === now.verdict && then.lean === now.lean;
  const figures = (result: StoredResult): number[] => [
    result.score,
    result.ahead,
    result.range.low,
    result.range.high,
    result.probability.go,
    result.probability.rust,
    result.probability.equal,
    result.coverage,
  ];
  const after = figures(now);
  return (
    isSameVerdict && figures(then).every((value, at) => Math.abs(value - (after[at] ?? 0)) <= leastDifference)
  );
}
