import type { BenchmarkLevel, BenchmarkRun } from './benchmark';

const level = (connections: number, rate: number, slowMs: number, answerBytes: number): BenchmarkLevel => ({
  connections,
  rate,
  slowMs,
  answerBytes,
});

/**
 * The entries that stand for each language, by the same rule for both: a library, a framework built on it, and the
 * fastest. Rates are rounded to whole requests, ms to hundredths. Source: `benchmarkSource`.
 */
export const benchmarkRuns: readonly BenchmarkRun[] = [
  {
    id: 'nethttp',
    name: 'net/http (Go 1.25)',
    language: 'go',
    role: 'library',
    levels: [
      level(64, 8928, 20.09, 42_084),
      level(256, 14879, 76.14, 590_344),
      level(512, 25617, 91.03, 557_061),
    ],
  },
  {
    id: 'gin',
    name: 'Gin 1.11',
    language: 'go',
    role: 'framework',
    levels: [
      level(64, 7964, 22.19, 32_776),
      level(256, 14405, 75.83, 567_371),
      level(512, 24857, 92, 580_090),
    ],
  },
  {
    id: 'web',
    name: 'web 0.0',
    language: 'go',
    role: 'fastest',
    levels: [
      level(64, 43804, 2, 640_886),
      level(256, 47763, 6.7, 702_341),
      level(512, 48932, 12.62, 723_953),
    ],
  },
  {
    id: 'hyper',
    name: 'hyper 1.5',
    language: 'rust',
    role: 'library',
    levels: [
      level(64, 44236, 2.25, 635_449),
      level(256, 49209, 7.46, 711_174),
      level(512, 51734, 13.06, 764_823),
    ],
  },
  {
    id: 'axum',
    name: 'axum 0.8',
    language: 'rust',
    role: 'framework',
    levels: [
      level(64, 40987, 2.71, 515_859),
      level(256, 47060, 7.42, 632_459),
      level(512, 50761, 13.36, 755_464),
    ],
  },
  {
    id: 'khttp',
    name: 'khttp 0.2',
    language: 'rust',
    role: 'fastest',
    levels: [
      level(64, 48867, 1.58, 712_259),
      level(256, 50819, 6.71, 754_807),
      level(512, 51098, 13.02, 776_614),
    ],
  },
];
