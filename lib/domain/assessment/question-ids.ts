/** The released sets of questions, the oldest first. */
export const bankVersions = ['v1', 'v2'] as const;
export type BankVersion = (typeof bankVersions)[number];

/** The bank that a new assessment begins with. */
export const currentVersion: BankVersion = 'v2';

/** Options of the questions with one answer that bank v1 asks. */
export const singleOptionsV1 = {
  target: [
    'server',
    'serverless',
    'cli',
    'client-device',
    'inside-process',
    'wasm',
    'os-kernel',
    'embedded-linux',
    'microcontroller',
  ],
  host: [
    'kubernetes-terraform',
    'go-program',
    'rust-program',
    'c-or-scripting-host',
    'jvm-or-dotnet-host',
    'none',
  ],
  workload: [
    'crud-api',
    'io-services',
    'control-plane',
    'automation',
    'network-proxy',
    'realtime-connections',
    'stream-processing',
    'storage-engine',
    'compute-kernel',
    'compiler-tooling',
    'os-systems',
    'model-serving',
  ],
  'latency-heap': [
    'relaxed',
    'moderate',
    'tight-small-heap',
    'tight-large-heap',
    'sub-millisecond',
    'hard-real-time',
  ],
  compute: ['small', 'medium', 'hundreds-of-cores', 'thousands-or-battery'],
  memory: ['free', '128-512-mb', '16-128-mb', 'under-16-mb'],
  'worst-defect': ['nuisance', 'money-or-sla', 'breach-or-data-loss', 'life-or-certified'],
  exposure: ['low', 'medium', 'high'],
  bottleneck: ['not-measured', 'io-or-database', 'network', 'cpu', 'memory-or-gc', 'start-up', 'none'],
  'first-release': ['under-6-weeks', '6-12-weeks', '3-6-months', 'over-6-months'],
  'change-rate': ['weekly', 'evolving', 'stable'],
  'life-span': ['under-2-years', '2-5-years', 'over-5-years'],
  'go-experience': ['nobody', 'some', 'most'],
  'rust-experience': ['nobody', 'some', 'most'],
  background: ['scripting', 'jvm-dotnet', 'c-cpp', 'functional', 'mixed'],
  juniors: ['many', 'some', 'few'],
  'learning-budget': ['none', 'weeks', 'months-with-mentor'],
  hiring: ['many-fast', 'one-or-two', 'none', 'specialists'],
  'existing-code': [
    'much-go',
    'some-go',
    'none',
    'some-rust',
    'much-rust',
    'c-cpp-to-replace',
    'port-from-gc-language',
  ],
  situation: ['new-system', 'works-well', 'some-pain', 'serious-pain'],
  'second-language': ['one-only', 'if-justified', 'already-several'],
} as const;

/**
 * The permanent ids of every question bank: questions with one answer and their options. Saved answers, reports
 * and imports use them, so nothing here is ever renamed or reused. A question that is no longer asked stays here
 * and leaves the list of a new bank (`question-sets.ts`).
 */
export const singleOptions = {
  ...singleOptionsV1,
  host: [
    'kubernetes-terraform',
    'go-program',
    'rust-program',
    'go-only-plugin',
    'rust-only-plugin',
    'fixed-toolchain-host',
    'c-or-scripting-host',
    'jvm-or-dotnet-host',
    'none',
  ],
  'current-language': [
    'java',
    'dotnet',
    'python',
    'javascript',
    'ruby',
    'php',
    'c-cpp',
    'elixir',
    'go',
    'rust',
    'other',
  ],
  'team-size': ['under-5', '5-20', '21-100', 'over-100'],
  'pain-cause': [
    'queries-or-database',
    'network-or-partners',
    'language-speed',
    'memory-or-collector',
    'memory-errors',
    'bundle-or-start-up',
    'old-runtime',
    'plugin-or-dependency-updates',
    'gpu-work',
    'code-or-process',
    'hiring',
  ],
} as const;

export const mandateOptions = [
  'none',
  'go-required',
  'rust-required',
  'certified-toolchain',
  'memory-safe-policy',
] as const;

export const priorityOptions = [
  'time-to-market',
  'run-cost',
  'latency',
  'correctness',
  'hiring-ease',
  'longevity',
  'simplicity',
] as const;

/** The questions that each part of a system may answer for itself; the others are about the whole. */
export const componentQuestionIds = [
  'target',
  'host',
  'workload',
  'latency-heap',
  'compute',
  'memory',
  'worst-defect',
  'exposure',
] as const;

export const componentShares = ['small', 'medium', 'large'] as const;
export const boundaryKinds = ['none', 'rpc', 'queue', 'shared-process'] as const;

/** "Not sure": allowed on every question, an answer and never an option. */
export const unknownAnswer = 'unknown';

/** All options of any bank by question; `components` is a list that people type and has none. */
export const questionOptions = {
  ...singleOptions,
  mandate: mandateOptions,
  priorities: priorityOptions,
  components: [],
} as const satisfies Record<string, readonly string[]>;

export type SingleQuestionId = keyof typeof singleOptions;
export type QuestionId = keyof typeof questionOptions;
export type AnswerQuestionId = Exclude<QuestionId, 'components'>;
export type ComponentQuestionId = (typeof componentQuestionIds)[number];
export type OptionId<Question extends QuestionId> = (typeof questionOptions)[Question][number];
export type ComponentShare = (typeof componentShares)[number];
export type BoundaryKind = (typeof boundaryKinds)[number];

export const singleQuestionIds = Object.keys(singleOptions) as SingleQuestionId[];
export const questionIds = Object.keys(questionOptions) as QuestionId[];

/** Whether a text names a question of any bank. */
export function isQuestionId(text: string): text is QuestionId {
  return Object.hasOwn(questionOptions, text);
}

/** Whether a text names a question with exactly one answer. */
export function isSingleQuestionId(text: string): text is SingleQuestionId {
  return Object.hasOwn(singleOptions, text);
}

/** Whether a part of a system may answer this question for itself. */
export function isComponentQuestionId(text: string): text is ComponentQuestionId {
  return (componentQuestionIds as readonly string[]).includes(text);
}
