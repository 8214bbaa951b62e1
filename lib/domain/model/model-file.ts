import type { Bank } from '../assessment/bank';
import type { AssessmentVersions } from './result';

/** A model as somebody takes it home: enough to compute the score of a report by hand (A03). */
export interface ModelFile {
  format: 'plumbline-model-1';
  /** Evidence and engine stand here only when the file was made with them. */
  versions: Pick<AssessmentVersions, 'bank' | 'model'> & Partial<AssessmentVersions>;
  /** SHA-256 of the canonical JSON of `bank`: the release's, or that of somebody's own numbers. */
  checksum: string;
  /** Ids of all claims that values and gates rest on, in order. */
  claims: string[];
  bank: Bank;
}

/**
 * The file of a model.
 * @param checksum of the bank, made outside because hashing belongs to the platform
 * @param versions what the file is pinned to; for a model of the past without evidence and engine
 */
export function modelFile(bank: Bank, checksum: string, versions: ModelFile['versions']): ModelFile {
  return { format: 'plumbline-model-1', versions, checksum, claims: claimsBehind(bank), bank };
}

function claimsBehind(bank: Bank): string[] {
  const options = bank.questions.flatMap((question) => (question.role === 'score' ? question.options : []));
  return [...new Set([...options, ...bank.gates].flatMap((each) => each.claims))].sort();
}
