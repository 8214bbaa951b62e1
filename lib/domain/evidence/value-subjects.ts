import type { QuestionId } from '../assessment/question-ids';
import type { SubjectId } from './subjects';

type Subjects = readonly SubjectId[];

/**
 * What the claims behind the values of a question may be about: the same for every answer, or by answer where the
 * answers ask different things. A question that is not here may name no claims.
 */
const valueSubjects: Partial<Record<QuestionId, Subjects | Readonly<Record<string, Subjects>>>> = {
  target: {
    server: ['adoption', 'service-libraries'],
    serverless: ['serverless', 'start-up'],
    cli: ['deployment', 'start-up', 'binary-size'],
    'inside-process': ['c-interop', 'language-bridges', 'plug-in-host'],
    wasm: ['wasm'],
    'os-kernel': ['bare-metal'],
    'embedded-linux': ['small-devices'],
    microcontroller: ['bare-metal'],
  },
  host: {
    'kubernetes-terraform': ['cloud-platforms', 'plug-in-host'],
    'go-program': ['plug-in-host', 'language-bridges'],
    'rust-program': ['plug-in-host', 'language-bridges'],
    'go-only-plugin': ['plug-in-host'],
    'rust-only-plugin': ['plug-in-host'],
    'c-or-scripting-host': ['c-interop', 'language-bridges'],
    'jvm-or-dotnet-host': ['language-bridges'],
  },
  workload: {
    'crud-api': ['adoption', 'service-libraries', 'delivery-speed'],
    'io-services': ['adoption', 'service-libraries', 'many-tasks'],
    'control-plane': ['cloud-platforms'],
    automation: ['deployment', 'adoption'],
    'network-proxy': ['proxies'],
    'realtime-connections': ['many-tasks', 'memory-use', 'gc-pauses'],
    'stream-processing': ['cpu-cost', 'gc-pauses'],
    'storage-engine': ['storage-systems'],
    'compute-kernel': ['compute-speed'],
    'compiler-tooling': ['compute-speed'],
    'os-systems': ['system-software'],
    'model-serving': ['data-and-models'],
  },
  'latency-heap': ['gc-pauses', 'gc-cost'],
  compute: ['cpu-cost', 'compute-speed', 'request-rate'],
  bottleneck: {
    'io-or-database': ['request-rate'],
    network: ['request-rate'],
    cpu: ['cpu-cost', 'compute-speed'],
    'memory-or-gc': ['gc-pauses', 'gc-cost', 'memory-use'],
    'start-up': ['start-up'],
  },
  memory: ['memory-use'],
  'worst-defect': ['data-races', 'memory-safety', 'crashes', 'defects'],
  exposure: ['data-races', 'memory-safety', 'defects', 'vulnerability-data'],
  'first-release': ['learning', 'delivery-speed', 'build-time'],
  'change-rate': ['build-time', 'delivery-speed', 'defects'],
  'life-span': ['compatibility', 'defects', 'release-support'],
  'go-experience': ['learning', 'delivery-speed'],
  'rust-experience': ['learning', 'delivery-speed'],
  background: ['learning', 'delivery-speed'],
  juniors: ['learning', 'juniors'],
  'learning-budget': ['learning'],
  hiring: ['people', 'jobs', 'liking'],
  'existing-code': { 'c-cpp-to-replace': ['memory-safety', 'delivery-speed', 'migration'] },
};

/** What the claims behind one answer may be about; empty when it may name none. */
export function subjectsOf(question: QuestionId, option: string): Subjects {
  const subjects = valueSubjects[question];
  if (!subjects) return [];
  return Array.isArray(subjects)
    ? (subjects as Subjects)
    : ((subjects as Record<string, Subjects>)[option] ?? []);
}
