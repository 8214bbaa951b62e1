import type { PlumbLineFacts } from '@/components/plumb-line/describe';

type Case = Omit<PlumbLineFacts, 'equalBand'>;

const towardsGo = {
  score: -0.16,
  range: { low: -0.26, high: 0.02 },
  ahead: 0.16,
  probability: { go: 0.72, equal: 0.18, rust: 0.1 },
};
const towardsRust = {
  score: 0.21,
  range: { low: 0.1, high: 0.32 },
  ahead: 0.91,
  probability: { go: 0.03, equal: 0.14, rust: 0.83 },
};
const even = {
  score: -0.01,
  range: { low: -0.08, high: 0.09 },
  ahead: 0.5,
  probability: { go: 0.3, equal: 0.4, rust: 0.3 },
};

/** Invented readings, one for each kind of verdict that a plumb line can draw. */
export const plumbLineCases = {
  go: { ...towardsGo, scene: { kind: 'points' } },
  rust: { ...towardsRust, scene: { kind: 'points' } },
  split: {
    ...towardsGo,
    scene: {
      kind: 'split',
      parts: [
        { name: 'Console', language: 'go', score: -0.3 },
        { name: 'Enrichment', language: 'go', score: -0.12 },
        { name: 'Ingest', language: 'rust', score: 0.22 },
        { name: 'Price calculation for all of Europe', language: 'rust', score: -0.05 },
      ],
    },
  },
  either: { ...even, scene: { kind: 'either' } },
  leaning: { ...towardsGo, range: { low: -0.24, high: -0.02 }, scene: { kind: 'leaning' } },
  stay: { ...towardsGo, scene: { kind: 'stay', language: 'java' }, currentLanguage: 'Java' },
  measure: {
    ...even,
    scene: {
      kind: 'measure',
      outcomes: [
        { finding: 'io-or-database', language: 'go', score: -0.2 },
        { finding: 'cpu', language: 'rust', score: 0.16 },
      ],
    },
  },
  open: { ...even, scene: { kind: 'open' } },
  conflict: { ...even, scene: { kind: 'conflict' } },
  ruledOut: { ...towardsRust, scene: { kind: 'ruled-out', barred: 'rust' } },
  beyond: {
    score: -0.62,
    range: { low: -0.7, high: -0.5 },
    ahead: 0.01,
    probability: { go: 0.98, equal: 0.01, rust: 0.01 },
    scene: { kind: 'points' },
  },
} satisfies Record<string, Case>;
