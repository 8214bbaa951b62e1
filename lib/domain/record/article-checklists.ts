import type { AnswersDocument } from '../assessment/answers-document';
import type { Condition, Language, SplitParameters } from '../assessment/bank';
import type { QuestionId } from '../assessment/question-ids';
import { holds } from '../model/kleene';
import { partsOf } from '../model/parts';

/**
 * The two lists of a widely copied article, "when to choose Go" and "when to choose Rust", five
 * items each (method 5.3, B2). Each item is given the answers that can be said to support it; the
 * words of the item stand above its answers.
 */
const checklists: Record<Language, readonly Condition[]> = {
  go: [
    // "You are building web servers, microservices, or cloud-native applications."
    any(
      is('workload', 'crud-api', 'io-services', 'control-plane'),
      is('target', 'serverless'),
      is('host', 'kubernetes-terraform'),
    ),
    // "You need fast development with minimal setup."
    any(
      is('first-release', 'under-6-weeks', '6-12-weeks'),
      is('change-rate', 'weekly'),
      is('priorities', 'time-to-market'),
    ),
    // "Your team prefers a simple syntax and easy-to-learn concepts."
    any(
      is('juniors', 'many'),
      is('background', 'scripting'),
      is('learning-budget', 'none'),
      is('priorities', 'simplicity'),
    ),
    // "You value smooth deployment with static binaries." A program that others install, or that starts often.
    any(is('target', 'cli', 'serverless'), is('bottleneck', 'start-up')),
    // "You have experience in DevOps, automation, or networked systems."
    any(
      is('workload', 'automation', 'control-plane', 'network-proxy', 'realtime-connections'),
      is('bottleneck', 'network'),
    ),
  ],
  rust: [
    // "You are working on high-performance applications like game engines or operating system components."
    any(
      is('workload', 'compute-kernel', 'storage-engine', 'os-systems'),
      is('target', 'os-kernel'),
      is('compute', 'hundreds-of-cores', 'thousands-or-battery'),
    ),
    // "You want control over memory without risking the common pitfalls of C/C++."
    any(
      is('memory', '16-128-mb', 'under-16-mb'),
      is('latency-heap', 'tight-large-heap'),
      is('bottleneck', 'memory-or-gc'),
      is('existing-code', 'c-cpp-to-replace'),
      is('mandate', 'memory-safe-policy'),
    ),
    // "You are building embedded systems, blockchain apps, or real-time computing solutions."
    any(
      is('target', 'microcontroller', 'embedded-linux'),
      is('latency-heap', 'sub-millisecond', 'hard-real-time'),
    ),
    // "Your project demands maximum reliability, security, and concurrency."
    any(
      is('worst-defect', 'breach-or-data-loss', 'life-or-certified'),
      is('exposure', 'high'),
      is('priorities', 'correctness'),
    ),
    // "You are targeting cross-platform development, system-level software, or WebAssembly."
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
