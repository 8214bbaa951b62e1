import type { AnswersDocument } from '../assessment/answers-document';
import type { OptionId } from '../assessment/question-ids';

/** The groups within which a company is compared with others, by what its system mostly does. */
export const peerGroups = ['services', 'traffic', 'data', 'systems'] as const;
export type PeerGroup = (typeof peerGroups)[number];

/**
 * Which group each kind of work belongs to. It is the only division that counts are ever made by: a second
 * one would let two figures be subtracted from each other (see the decision on peer groups).
 */
const groupOfWorkload: Record<OptionId<'workload'>, PeerGroup> = {
  'crud-api': 'services',
  'io-services': 'services',
  'control-plane': 'services',
  automation: 'services',
  'network-proxy': 'traffic',
  'realtime-connections': 'traffic',
  'stream-processing': 'traffic',
  'storage-engine': 'data',
  'compute-kernel': 'data',
  'model-serving': 'data',
  'compiler-tooling': 'systems',
  'os-systems': 'systems',
};

/** The peer group of an assessment, or null while it does not say what its system mostly does. */
export function peerGroupOf({ answers }: AnswersDocument): PeerGroup | null {
  const { workload } = answers;
  const isKnown = typeof workload === 'string' && Object.hasOwn(groupOfWorkload, workload);
  return isKnown ? groupOfWorkload[workload as OptionId<'workload'>] : null;
}
