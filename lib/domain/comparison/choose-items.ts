import type { Language } from '../assessment/bank';

/** What the evidence makes of a common piece of advice. */
export type Finding = 'confirmed' | 'refined' | 'corrected';

export interface ChooseItem {
  /** Permanent; names the sentences in the text catalogue. */
  id: ChooseItemId;
  language: Language;
  finding: Finding;
  /** The claims it rests on, the strongest first. */
  claims: readonly string[];
}

export type ChooseItemId =
  | 'go-services-and-cloud'
  | 'go-quick-start'
  | 'go-simple-to-learn'
  | 'go-one-file'
  | 'go-operations-background'
  | 'rust-games-and-systems'
  | 'rust-control-of-memory'
  | 'rust-embedded-and-real-time'
  | 'rust-reliability'
  | 'rust-every-platform';

/**
 * The advice most often given on when to choose which (five items each, as in the article the portal
 * began with), and what the evidence says to it.
 */
export const chooseItems: readonly ChooseItem[] = [
  {
    id: 'go-services-and-cloud',
    language: 'go',
    finding: 'refined',
    claims: [
      'cncf-graduated-go-count',
      'go-better-for-kubernetes-tooling',
      'rust-work-domains-2025',
      'web-frameworks-benchmark-2026',
    ],
  },
  {
    id: 'go-quick-start',
    language: 'go',
    finding: 'confirmed',
    claims: [
      'mercadolibre-go-weeks-to-production',
      'go-batteries-included-stdlib',
      'rust-blog-go-builds-faster',
    ],
  },
  {
    id: 'go-simple-to-learn',
    language: 'go',
    finding: 'confirmed',
    claims: ['go-learned-on-the-job', 'rust-survey-2025-learning-effort', 'google-rust-ramp-up'],
  },
  {
    id: 'go-one-file',
    language: 'go',
    finding: 'refined',
    claims: [
      'go-static-binary-default',
      'go-cross-compile-43-targets',
      'rust-musl-static-tier2',
      'distroless-static-2mib',
    ],
  },
  {
    id: 'go-operations-background',
    language: 'go',
    finding: 'refined',
    claims: ['go-survey-2025-what-they-build', 'linkerd-go-and-rust', 'pingora-third-of-resources'],
  },
  {
    id: 'rust-games-and-systems',
    language: 'rust',
    finding: 'corrected',
    claims: ['rust-work-domains-2025', 'android-memory-safety-below-20', 'firecracker-in-rust'],
  },
  {
    id: 'rust-control-of-memory',
    language: 'rust',
    finding: 'confirmed',
    claims: [
      'rust-ownership-zero-runtime-cost',
      'android-memory-safety-below-20',
      'android-rust-near-miss-unsafe',
      'rust-leaks-are-memory-safe',
    ],
  },
  {
    id: 'rust-embedded-and-real-time',
    language: 'rust',
    finding: 'refined',
    claims: [
      'rust-bare-metal-official-targets',
      'rust-embedded-still-hard',
      'tinygo-says-rust-easier-on-mcu',
      'go-gc-slo-500-microseconds',
      'rust-work-domains-2025',
    ],
  },
  {
    id: 'rust-reliability',
    language: 'rust',
    finding: 'refined',
    claims: [
      'rust-safe-code-no-data-races',
      'rust-does-not-prevent-race-conditions',
      'nsa-cisa-lists-go-and-rust',
      'cloudflare-2025-unwrap-outage',
    ],
  },
  {
    id: 'rust-every-platform',
    language: 'rust',
    finding: 'refined',
    claims: [
      'rust-wasm-kilobytes',
      'go-wasm-2mb-minimum',
      'go-cross-compile-43-targets',
      'rust-cross-needs-linker',
    ],
  },
];
