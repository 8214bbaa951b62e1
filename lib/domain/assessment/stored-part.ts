import { z } from 'zod';
import type { ComponentInput } from './answers-document';
import { partAnswersSchema } from './answers-schema';
import { bankVersionOf } from './banks';
import { boundaryKinds, componentShares } from './question-ids';

/** One part of a system as its row is read. */
export interface StoredPart {
  name: string;
  share: string;
  boundary: string;
  answers: unknown;
}

const shareSchema = z.enum(componentShares);
const boundarySchema = z.enum(boundaryKinds);

/**
 * A stored part, read as the question bank it was answered in has it.
 * @throws RangeError when no bank has this version, ZodError when the row does not fit its bank
 */
export function readPart(
  bankVersion: string,
  { name, share, boundary, answers }: StoredPart,
): ComponentInput {
  return {
    name,
    share: shareSchema.parse(share),
    boundary: boundarySchema.parse(boundary),
    answers: partAnswersSchema(bankVersionOf(bankVersion)).parse(answers),
  };
}
