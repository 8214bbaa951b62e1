import type { AssessmentResult } from '@/lib/domain/model/result';

/** The parts of a result that a brief is filled in from. */
export type ResultForBrief = Pick<
  AssessmentResult,
  'verdict' | 'lean' | 'contributions' | 'gates' | 'components'
>;
