import type { OptionId, QuestionId } from '@/lib/domain/assessment/question-ids';
import type { Language } from '@/lib/domain/developer/language';
import type { NeededLevel } from '@/lib/domain/developer/skill-level';
import type { SkillId } from '@/lib/domain/developer/skills';
import type { Importance } from './brief';

/** "Who answers this needs that skill", for either language or for one of them only. */
export type SkillRule = {
  question: QuestionId;
  option: string;
  language: Language | 'any';
  skill: SkillId;
  level: NeededLevel;
  importance: Importance;
};

/**
 * Which skills an answer asks for (section 2.1 of the method). Only what nobody can do the work without is a
 * must, because a must leaves people out. Judgement, and each line of the brief says which answer it is from.
 */
export const skillRules: readonly SkillRule[] = [
  ...on('target', 'serverless', ['any', 'serverless', 2, 'should']),
  ...on('target', 'cli', ['go', 'go-cli', 2, 'should'], ['rust', 'rust-cli', 2, 'should']),
  ...on(
    'target',
    'inside-process',
    ['any', 'ffi-c', 2, 'should'],
    ['go', 'cgo', 2, 'should'],
    ['rust', 'rust-ffi', 2, 'should'],
  ),
  ...on(
    'target',
    'wasm',
    ['any', 'webassembly', 2, 'must'],
    ['go', 'tinygo', 2, 'should'],
    ['rust', 'wasm-bindgen', 2, 'should'],
  ),
  ...on(
    'target',
    'os-kernel',
    ['any', 'linux-kernel', 3, 'must'],
    ['any', 'ebpf', 2, 'nice'],
    ['rust', 'unsafe-rust', 3, 'should'],
  ),
  ...on(
    'target',
    'embedded-linux',
    ['any', 'embedded-linux', 2, 'must'],
    ['any', 'cross-compilation', 2, 'nice'],
  ),
  ...on(
    'target',
    'microcontroller',
    ['rust', 'embedded-rust', 3, 'must'],
    ['rust', 'no-std', 3, 'must'],
    ['go', 'tinygo', 3, 'must'],
    ['any', 'microcontrollers', 2, 'should'],
  ),
  ...on(
    'host',
    'kubernetes-terraform',
    ['any', 'kubernetes', 2, 'should'],
    ['go', 'terraform-providers', 2, 'nice'],
    ['any', 'infrastructure-as-code', 2, 'nice'],
  ),
  ...on('host', 'c-or-scripting-host', ['any', 'ffi-c', 2, 'should'], ['rust', 'pyo3', 2, 'nice']),
  ...on(
    'workload',
    'crud-api',
    ['any', 'postgresql', 2, 'should'],
    ['any', 'openapi', 2, 'nice'],
    ['go', 'go-http', 2, 'should'],
    ['rust', 'rust-http', 2, 'should'],
  ),
  ...on(
    'workload',
    'io-services',
    ['any', 'grpc', 2, 'nice'],
    ['go', 'go-http', 2, 'should'],
    ['rust', 'tokio', 2, 'should'],
  ),
  ...on(
    'workload',
    'control-plane',
    ['any', 'kubernetes-operators', 2, 'should'],
    ['go', 'controller-runtime', 2, 'should'],
    ['rust', 'kube-rs', 2, 'should'],
  ),
  ...on(
    'workload',
    'automation',
    ['any', 'ci-cd', 2, 'nice'],
    ['go', 'go-cli', 2, 'should'],
    ['rust', 'rust-cli', 2, 'should'],
  ),
  ...on(
    'workload',
    'network-proxy',
    ['any', 'load-balancing', 2, 'should'],
    ['any', 'tls', 2, 'nice'],
    ['go', 'go-concurrency', 3, 'should'],
    ['rust', 'tokio', 3, 'should'],
  ),
  ...on(
    'workload',
    'realtime-connections',
    ['any', 'websockets', 2, 'should'],
    ['go', 'go-concurrency', 3, 'should'],
    ['rust', 'tokio', 3, 'should'],
  ),
  ...on(
    'workload',
    'stream-processing',
    ['any', 'stream-processing', 2, 'should'],
    ['any', 'kafka', 2, 'nice'],
  ),
  ...on(
    'workload',
    'storage-engine',
    ['any', 'storage-engines', 3, 'should'],
    ['any', 'io-uring', 2, 'nice'],
  ),
  ...on(
    'workload',
    'compute-kernel',
    ['any', 'profiling', 2, 'should'],
    ['any', 'simd', 2, 'nice'],
    ['rust', 'rayon', 2, 'should'],
  ),
  ...on('workload', 'compiler-tooling', ['any', 'compilers', 2, 'should']),
  ...on('workload', 'os-systems', ['any', 'linux-systems', 3, 'should']),
  ...on('workload', 'model-serving', ['any', 'model-serving', 2, 'should'], ['any', 'grpc', 2, 'nice']),
  ...on(
    'latency-heap',
    'tight-large-heap',
    ['any', 'profiling', 2, 'should'],
    ['go', 'go-runtime', 3, 'should'],
  ),
  ...on('latency-heap', 'sub-millisecond', ['any', 'low-latency', 3, 'should']),
  ...on('latency-heap', 'hard-real-time', ['any', 'rtos', 2, 'should'], ['any', 'low-latency', 3, 'should']),
  ...on('compute', 'thousands-or-battery', ['any', 'performance', 2, 'should']),
  ...on('worst-defect', 'life-or-certified', ['any', 'functional-safety', 2, 'should']),
  ...on('exposure', 'high', ['any', 'fuzzing', 2, 'nice']),
  ...on('bottleneck', 'cpu', ['any', 'profiling', 2, 'should']),
  ...on('bottleneck', 'memory-or-gc', ['any', 'profiling', 2, 'should'], ['go', 'go-runtime', 2, 'nice']),
  ...on('juniors', 'many', ['any', 'mentoring', 2, 'should']),
  ...on('learning-budget', 'months-with-mentor', ['any', 'mentoring', 3, 'should']),
  ...on(
    'existing-code',
    'c-cpp-to-replace',
    ['rust', 'c-to-rust', 2, 'should'],
    ['any', 'c-family', 2, 'nice'],
  ),
  ...on('existing-code', 'port-from-gc-language', ['any', 'legacy-migration', 2, 'should']),
  ...on('situation', 'serious-pain', ['any', 'legacy-migration', 2, 'nice']),
  ...on(
    'mandate',
    'certified-toolchain',
    ['rust', 'ferrocene', 2, 'should'],
    ['any', 'functional-safety', 2, 'should'],
  ),
];

/** How soon people are needed, and for how long, by the time to the first release. */
export const releasePlans: Readonly<
  Record<OptionId<'first-release'>, { startInDays: number; slackDays: number; months: number }>
> = {
  'under-6-weeks': { startInDays: 7, slackDays: 7, months: 3 },
  '6-12-weeks': { startInDays: 14, slackDays: 14, months: 4 },
  '3-6-months': { startInDays: 28, slackDays: 28, months: 8 },
  'over-6-months': { startInDays: 42, slackDays: 42, months: 12 },
};

/** Seats by what the company says about hiring; a company that hires nobody still gets one to start from. */
export const seatsByHiring: Readonly<Record<string, number>> = {
  'many-fast': 4,
  'one-or-two': 2,
  specialists: 1,
};

type RuleTail = [language: Language | 'any', skill: SkillId, level: NeededLevel, importance: Importance];

function on<Question extends QuestionId>(
  question: Question,
  option: OptionId<Question>,
  ...tails: readonly RuleTail[]
): SkillRule[] {
  return tails.map(([language, skill, level, importance]) => ({
    question,
    option,
    language,
    skill,
    level,
    importance,
  }));
}
