import type { AnswersDocument } from '../assessment/answers-document';
import type { Condition, Language, SplitParameters } from '../assessment/bank';
import type { QuestionId } from '../assessment/question-ids';
import { holds } from '../model/kleene';
import { partsOf } from '../model/parts';

/**
 * The two lists of a widely copied article, "when to choose Go" and "when to choose Rust", five
 * items each (method 5.3, B2). Each item is given the answers that can be said to support it; above them
 * stands what the item is about, in our words.
 */
const checklists: Record<Language, readonly Condition[]> = {
  go: [
    // Services, small ones as well, and what runs on a cloud platform.
    any(
      is('workload', 'crud-api', 'io-services', 'control-plane'),
      is('target', 'serverless'),
      is('host', 'kubernetes-terraform'),
    ),
    // A quick start with little to prepare.
    any(
      is('first-release', 'under-6-weeks', '6-12-weeks'),
      is('change-rate', 'weekly'),
      is('priorities', 'time-to-market'),
    ),
    // A team that wants a language with few rules, learned quickly.
    any(
      is('juniors', 'many'),
      is('background', 'scripting'),
      is('learning-budget', 'none'),
      is('priorities', 'simplicity'),
    ),
    // Shipping one file: a program that others install, or that starts often.
    any(is('target', 'cli', 'serverless'), is('bottleneck', 'start-up')),
    // People who come from operations, scripts or networks.
    any(
      is('workload', 'automation', 'control-plane', 'network-proxy', 'realtime-connections'),
      is('bottleneck', 'network'),
    ),
  ],
  rust: [
    // Work where speed is all: engines of games, parts of an operating system.
    any(
      is('workload', 'compute-kernel', 'storage-engine', 'os-systems'),
      is('target', 'os-kernel'),
      is('compute', 'hundreds-of-cores', 'thousands-or-battery'),
    ),
    // A firm hand on memory, without what goes wrong in C and C++.
    any(
      is('memory', '16-128-mb', 'under-16-mb'),
      is('latency-heap', 'tight-large-heap'),
      is('bottleneck', 'memory-or-gc'),
      is('existing-code', 'c-cpp-to-replace'),
      is('mandate', 'memory-safe-policy'),
    ),
    // Small devices, chains of blocks, and hard deadlines.
    any(
      is('target', 'microcontroller', 'embedded-linux'),
      is('latency-heap', 'sub-millisecond', 'hard-real-time'),
    ),
    // As reliable and as safe as it gets, with much at once.
    any(
      is('worst-defect', 'breach-or-data-loss', 'life-or-certified'),
      is('exposure', 'high'),
      is('priorities', 'correctness'),
    ),
    // Many systems, code close to the machine, or WebAssembly.
    any(
      is('target', 'wasm', 'client-device', 'inside-process', 'os-kernel'),
      is('workload', 'os-systems', 'compiler-tooling'),
    ),
  ],
};

/** Items of each list that the answers of any part support, 0 to 5. */
export function checklistPoints(document: AnswersDocument, split: SplitParameters): Record<Language, number> {
  const parts = partsOf(document, split);
  const points = (language: Language): number =>
    checklists[language].filter((item) => parts.some((part) => holds(item, part) === 'true')).length;
  return { go: points('go'), rust: points('rust') };
}

function is(question: QuestionId, ...options: string[]): Condition {
  return { question, is: options };
}

function any(...conditions: Condition[]): Condition {
  return { any: conditions };
}
