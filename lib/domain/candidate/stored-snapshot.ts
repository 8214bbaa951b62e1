import { z } from 'zod';
import type { Match } from '../matching/match';
import { matchFacts, matchRequirements } from '../matching/stored-ranking';

/** What a company was shown of a candidate: nothing that says who it is (B13). */
export type CandidateSnapshot = { publicCode: string } & Pick<Match, 'requirements' | 'facts'>;

const shown1: z.ZodType<CandidateSnapshot> = z.strictObject({
  publicCode: z.string(),
  requirements: matchRequirements,
  facts: matchFacts,
});

/** One schema for each version of a snapshot that was ever stored. */
const schemas: Readonly<Record<string, z.ZodType<CandidateSnapshot>>> = { 'shown-1': shown1 };

/** A stored snapshot, or null when this program does not know its version or it does not fit its version. */
export function readSnapshot(version: string, stored: unknown): CandidateSnapshot | null {
  return schemas[version]?.safeParse(stored).data ?? null;
}
