import type { AnswersDocument } from '../assessment/answers-document';
import type { Language, SplitParameters } from '../assessment/bank';
import { knownAnswer, partsOf } from '../model/parts';

const tightLatency = ['tight-small-heap', 'tight-large-heap', 'sub-millisecond', 'hard-real-time'];
const muchCompute = ['hundreds-of-cores', 'thousands-or-battery'];

/** "Performance means Rust" (method 5.3, B1): 10 ms or less, or hundreds of cores, in any part; else Go. */
export function languageByPerformance(document: AnswersDocument, split: SplitParameters): Language {
  const demanding = partsOf(document, split).some(
    (part) =>
      tightLatency.includes(knownAnswer(part, 'latency-heap') ?? '') ||
      muchCompute.includes(knownAnswer(part, 'compute') ?? ''),
  );
  return demanding ? 'rust' : 'go';
}
