import type { StoredResult } from '@/lib/domain/model/result';

/** The parts of a result that a brief is filled in from. */
export type ResultForBrief = Pick<
  StoredResult,
  'verdict' | 'lean' | 'contributions' | 'gates' | 'components'
>;
