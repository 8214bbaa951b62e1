import { z } from 'zod';
import { peerTopics } from './peer-values';
import type { PeerPool, PeerSteps } from './seal-batch';

// Counts have one shape so far and no version beside them; a second shape needs a column that says which.

const counts = z.record(z.string(), z.int().min(0));
const topic = z.enum(peerTopics);

const steps1: z.ZodType<PeerSteps> = z.partialRecord(topic, z.strictObject({ counts, rest: z.int().min(0) }));
const pool1: z.ZodType<PeerPool> = z.partialRecord(topic, counts);

/** What a stored batch adds to what is shown, or null when it does not fit. */
export function readPeerSteps(stored: unknown): PeerSteps | null {
  return steps1.safeParse(stored).data ?? null;
}

/** The stored counts that wait for a later batch, or null when they do not fit. */
export function readPeerPool(stored: unknown): PeerPool | null {
  return pool1.safeParse(stored).data ?? null;
}
