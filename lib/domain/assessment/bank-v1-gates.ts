import type { Gate } from './bank';

/**
 * What excludes a language whatever the points say (method 1.7). The two about mandates are mirrors; so are the
 * two about time, each with its own threshold. A host program in the other language excludes nothing: Go and
 * Rust link through the C interface, at a price that the value of the answer carries.
 */
export const gatesV1: readonly Gate[] = [
  {
    // TinyGo runs on some boards but is a subset; taking it on is the way to lift the gate.
    id: 'no-operating-system',
    excludes: 'go',
    when: { question: 'target', is: ['microcontroller'] },
    question: 'target',
    lift: 'no-operating-system',
    reversible: false,
    claims: ['tinygo-small-but-partial', 'rust-bare-metal-official-targets'],
  },
  {
    id: 'kernel-space',
    excludes: 'go',
    when: { question: 'target', is: ['os-kernel'] },
    question: 'target',
    lift: 'kernel-space',
    reversible: false,
    claims: ['rust-bare-metal-official-targets'],
  },
  {
    id: 'hard-real-time',
    excludes: 'go',
    when: { question: 'latency-heap', is: ['hard-real-time'] },
    question: 'latency-heap',
    lift: 'hard-real-time',
    reversible: false,
    claims: ['go-gc-mark-phase-quarter-cpu'],
  },
  {
    id: 'go-mandated',
    excludes: 'rust',
    when: { question: 'mandate', is: ['go-required'] },
    question: 'mandate',
    lift: 'go-mandated',
    reversible: false,
    claims: [],
    basis: 'own-rule',
  },
  {
    id: 'rust-mandated',
    excludes: 'go',
    when: { question: 'mandate', is: ['rust-required'] },
    question: 'mandate',
    lift: 'rust-mandated',
    reversible: false,
    claims: [],
    basis: 'own-rule',
  },
  {
    // Compilers qualified for functional safety are sold for Rust; none is known for Go.
    id: 'certified-toolchain',
    excludes: 'go',
    when: { question: 'mandate', is: ['certified-toolchain'] },
    question: 'mandate',
    lift: 'certified-toolchain',
    reversible: false,
    claims: ['ferrocene-qualified-compiler'],
  },
  {
    // Weeks of learning and ordinary hiring do not fit into six weeks; a mentor or specialists do.
    id: 'rust-not-in-time',
    excludes: 'rust',
    when: {
      all: [
        { question: 'rust-experience', is: ['nobody'] },
        { question: 'first-release', is: ['under-6-weeks'] },
        { question: 'learning-budget', is: ['none', 'weeks'] },
        { question: 'hiring', is: ['none', 'one-or-two', 'many-fast'] },
      ],
    },
    question: 'first-release',
    lift: 'rust-not-in-time',
    reversible: true,
    claims: ['rust-survey-2025-learning-effort', 'rust-borrow-checker-beginners'],
  },
  {
    // Go is productive within weeks, so it takes more to make it impossible: nothing to learn with,
    // nobody to come, mostly beginners, and no running system to fall back on.
    id: 'go-not-in-time',
    excludes: 'go',
    when: {
      all: [
        { question: 'go-experience', is: ['nobody'] },
        { question: 'first-release', is: ['under-6-weeks'] },
        { question: 'learning-budget', is: ['none'] },
        { question: 'hiring', is: ['none'] },
        { question: 'juniors', is: ['many'] },
        { not: { question: 'situation', is: ['works-well'] } },
      ],
    },
    question: 'first-release',
    lift: 'go-not-in-time',
    reversible: true,
    claims: ['mercadolibre-go-weeks-to-production'],
  },
];
