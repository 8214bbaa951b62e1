import type { GateId } from '../assessment/bank';
import type { QuestionId } from '../assessment/question-ids';
import { dimensionIds, type Claim, type DimensionId } from '../evidence/claim';

/** What is read of a result, whatever made it: the points of each answer and the constraints, with their claims. */
export interface WeighedResult {
  contributions: readonly { question: QuestionId; value: number; claims: readonly string[] }[];
  gates: readonly { id: GateId; state: 'true' | 'false' | 'unknown'; claims: readonly string[] }[];
}

/** What rests on a claim, or on the claims of a dimension, in one result. */
export interface Relevance {
  /** Sum of the sizes of the points that rest on it, in score units, 0 or more; to which side they pull is left out. */
  points: number;
  /** The answers that have those points, the largest first; of equals in the order of the result. */
  questions: QuestionId[];
  /** Constraints that rest on it and rule a language out. */
  constraints: GateId[];
}

/** Relevance by claim id and by dimension; what nothing rests on is absent. */
export interface OwnRelevance {
  claims: ReadonlyMap<string, Relevance>;
  dimensions: ReadonlyMap<DimensionId, Relevance>;
  /** Sum of the sizes of all points of the result; 0 when no answer has any. */
  allPoints: number;
}

/**
 * How much of a visitor's result rests on each claim and each dimension (D16): the sum of |points| of the answers
 * whose value names it. An answer counts once for a claim and once for a dimension, however many claims it names
 * there, so the sums of several claims or dimensions may overlap. Answers without points, and constraints that do
 * not hold or are open, carry nothing.
 */
export function ownRelevance(result: WeighedResult, claims: readonly Claim[]): OwnRelevance {
  const reasons = reasonsOf(result);
  return {
    claims: carrying(claims.map(({ id }) => [id, restingOn(reasons, new Set([id]))])),
    dimensions: carrying(
      dimensionIds.map((dimension) => [dimension, restingOn(reasons, idsOf(claims, dimension))]),
    ),
    allPoints: reasons.answers.reduce((sum, { points }) => sum + points, 0),
  };
}

/**
 * Items by what rests on them: under a constraint first, then by points; what nothing rests on comes last. Equals
 * keep the order they came in.
 */
export function byRelevance<Item>(
  items: readonly Item[],
  relevanceOf: (item: Item) => Relevance | undefined,
): Item[] {
  const rank = (item: Item) => {
    const relevance = relevanceOf(item);
    return { constrained: Number((relevance?.constraints.length ?? 0) > 0), points: relevance?.points ?? -1 };
  };
  return items
    .map((item) => ({ item, ...rank(item) }))
    .sort((left, right) => right.constrained - left.constrained || right.points - left.points)
    .map(({ item }) => item);
}

interface Reasons {
  answers: { question: QuestionId; points: number; claims: readonly string[] }[];
  constraints: { id: GateId; claims: readonly string[] }[];
}

function reasonsOf({ contributions, gates }: WeighedResult): Reasons {
  return {
    answers: contributions
      .map(({ question, value, claims }) => ({ question, points: Math.abs(value), claims }))
      .filter(({ points }) => points > 0)
      .sort((left, right) => right.points - left.points),
    constraints: gates.filter(({ state }) => state === 'true'),
  };
}

function idsOf(claims: readonly Claim[], dimension: DimensionId): Set<string> {
  return new Set(claims.filter((claim) => claim.dimension === dimension).map(({ id }) => id));
}

function restingOn({ answers, constraints }: Reasons, ids: ReadonlySet<string>): Relevance {
  const rests = ({ claims }: { claims: readonly string[] }) => claims.some((id) => ids.has(id));
  const answersHere = answers.filter(rests);
  return {
    points: answersHere.reduce((sum, { points }) => sum + points, 0),
    questions: answersHere.map(({ question }) => question),
    constraints: constraints.filter(rests).map(({ id }) => id),
  };
}

function carrying<Key>(entries: readonly [Key, Relevance][]): Map<Key, Relevance> {
  return new Map(
    entries.filter(([, { questions, constraints }]) => questions.length + constraints.length > 0),
  );
}
