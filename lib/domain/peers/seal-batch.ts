import { smallestCount, stepOf, type PeerCounts, type PeerStep } from './peer-step';
import { peerTopics, type PeerTopic, type PeerValues } from './peer-values';

/** Exact counts by topic that are too small to be shown. */
export type PeerPool = Partial<Record<PeerTopic, PeerCounts>>;

/** What a batch adds to what is shown, by topic; a topic that nothing can be shown of is left out. */
export type PeerSteps = Partial<Record<PeerTopic, PeerStep>>;

/**
 * Counts a batch of assessments of one group. Per topic either everything counted since its last step is
 * shown, or all of it waits in the pool for the next batch: so each figure is a sum over whole batches, and
 * grows by nothing or by at least {@link smallestCount}.
 * @throws RangeError when the batch is smaller than {@link smallestCount}
 */
export function sealBatch(
  pool: PeerPool,
  members: readonly PeerValues[],
): { steps: PeerSteps; pool: PeerPool } {
  if (members.length < smallestCount) throw new RangeError(`a batch of ${members.length} is too small`);
  const steps: PeerSteps = {};
  const left: PeerPool = {};
  for (const topic of peerTopics) {
    const counts = withMembers(pool[topic] ?? {}, topic, members);
    const step = stepOf(counts);
    if (step) steps[topic] = step;
    else left[topic] = counts;
  }
  return { steps, pool: left };
}

function withMembers(counts: PeerCounts, topic: PeerTopic, members: readonly PeerValues[]): PeerCounts {
  const sums: Record<string, number> = { ...counts };
  for (const member of members) sums[member[topic]] = (sums[member[topic]] ?? 0) + 1;
  return sums;
}
