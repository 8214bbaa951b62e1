import { peerTopics, type PeerTopic } from './peer-values';
import type { PeerSteps } from './seal-batch';

/** One sealed batch, as it is kept. */
export interface SealedBatch {
  members: number;
  steps: PeerSteps;
}

/** The figures of one topic; `total` is the sum of the lines and the rest. */
export interface PeerTable {
  topic: PeerTopic;
  total: number;
  /** From the most given answer to the least. */
  lines: { value: string; count: number }[];
  /** Who gave an answer that was too rare to be shown when it was counted. */
  rest: number;
}

/** What is shown of a peer group. */
export interface PeerFigures {
  /** Assessments counted; no assessment is counted twice. */
  members: number;
  /** In the order of the topics; those that nothing can be shown of yet are left out. */
  tables: PeerTable[];
}

/** The figures of a group: sums over its whole batches, nothing else. */
export function peerFigures(batches: readonly SealedBatch[]): PeerFigures {
  return {
    members: batches.reduce((sum, batch) => sum + batch.members, 0),
    tables: peerTopics.flatMap((topic) => tableOf(topic, batches) ?? []),
  };
}

function tableOf(topic: PeerTopic, batches: readonly SealedBatch[]): PeerTable | null {
  const steps = batches.flatMap((batch) => batch.steps[topic] ?? []);
  if (steps.length === 0) return null;
  const sums = new Map<string, number>();
  for (const { counts } of steps) {
    for (const [value, count] of Object.entries(counts)) sums.set(value, (sums.get(value) ?? 0) + count);
  }
  const lines = [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
  const rest = steps.reduce((sum, step) => sum + step.rest, 0);
  return { topic, total: lines.reduce((sum, line) => sum + line.count, rest), lines, rest };
}
