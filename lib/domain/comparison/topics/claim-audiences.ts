import type { Role, Workload } from '../../evidence/claim';

/** Who in a company asks about a claim, and the kinds of work it says most about. */
export interface Audience {
  /** At least one, the first the most. */
  roles: readonly Role[];
  /** Empty when it holds for every kind of work. */
  workloads: readonly Workload[];
}

/**
 * Whom each claim is for, by its id; read claim by claim, because what one dimension has in common is too coarse
 * to filter by. A claim that is not here keeps the roles and kinds of work it was released with.
 */
export const claimAudiences: Readonly<Record<string, Audience>> = {
  // Memory and reliability
  'msrc-70-percent-cves': { roles: ['security', 'engineering'], workloads: [] },
  'nsa-cisa-lists-go-and-rust': { roles: ['security', 'engineering', 'product'], workloads: [] },
  'android-memory-safety-below-20': {
    roles: ['security', 'engineering'],
    workloads: ['os-systems', 'compiler-tooling'],
  },
  'android-rust-near-miss-unsafe': {
    roles: ['security', 'engineering'],
    workloads: ['os-systems', 'storage-engine'],
  },
  'rust-ownership-zero-runtime-cost': { roles: ['engineering'], workloads: [] },
  'rust-leaks-are-memory-safe': { roles: ['engineering', 'operations'], workloads: [] },
  'rust-unsafe-block-boundary': { roles: ['engineering', 'security'], workloads: [] },
  'rust-miri-undefined-behaviour': { roles: ['engineering', 'security'], workloads: [] },
  'go-gc-pauses-not-heap-sized': {
    roles: ['engineering', 'operations'],
    workloads: [
      'io-services',
      'network-proxy',
      'realtime-connections',
      'stream-processing',
      'storage-engine',
      'model-serving',
    ],
  },
  'go-gc-slo-500-microseconds': {
    roles: ['engineering', 'operations'],
    workloads: [
      'crud-api',
      'io-services',
      'network-proxy',
      'realtime-connections',
      'stream-processing',
      'storage-engine',
      'model-serving',
    ],
  },
  'go-gc-mark-phase-quarter-cpu': { roles: ['engineering', 'operations', 'finance'], workloads: [] },
  'go-gc-20-percent-cpu': { roles: ['engineering', 'operations', 'finance'], workloads: [] },
  'go-green-tea-default-126': { roles: ['engineering', 'operations', 'finance'], workloads: [] },
  'go-gomemlimit-soft-limit': { roles: ['operations', 'engineering'], workloads: [] },
  'go-memory-limit-not-from-container': { roles: ['operations', 'engineering'], workloads: [] },
  'go-race-memory-corruption': { roles: ['engineering', 'security'], workloads: [] },
  'go-unsafe-package-24-percent': { roles: ['engineering', 'security'], workloads: [] },
  'go-map-race-crashes': { roles: ['engineering', 'operations'], workloads: [] },
  'go-nil-panics-need-tooling': { roles: ['engineering', 'operations'], workloads: [] },
  'go-survey-nil-type-system-complaint': { roles: ['engineering', 'hiring'], workloads: [] },
  'rust-users-report-fewer-bugs': { roles: ['engineering', 'operations', 'product'], workloads: [] },
  'cloudflare-2025-unwrap-outage': {
    roles: ['engineering', 'operations', 'product'],
    workloads: ['network-proxy', 'io-services'],
  },
  // Speed and resources
  'discord-read-states-latency': {
    roles: ['engineering', 'operations', 'product'],
    workloads: ['stream-processing', 'realtime-connections'],
  },
  'pingora-third-of-resources': {
    roles: ['engineering', 'operations', 'finance'],
    workloads: ['network-proxy'],
  },
  'pingora-40m-rps': { roles: ['engineering', 'operations'], workloads: ['network-proxy'] },
  'grab-counter-service-rewrite': {
    roles: ['engineering', 'operations', 'finance', 'product'],
    workloads: ['stream-processing', 'io-services'],
  },
  'tiktok-live-hot-path-rewrite': {
    roles: ['engineering', 'finance', 'product'],
    workloads: ['stream-processing', 'io-services'],
  },
  'lambda-cold-start-aug-2026': {
    roles: ['engineering', 'operations'],
    workloads: ['automation', 'crud-api'],
  },
  'kostya-benchmarks-2025': { roles: ['engineering'], workloads: ['compute-kernel'] },
  'plb2-microbenchmarks': { roles: ['engineering'], workloads: ['compute-kernel'] },
  'web-frameworks-benchmark-2026': { roles: ['engineering'], workloads: ['crud-api', 'io-services'] },
  'go-json-v2-127': { roles: ['engineering', 'operations'], workloads: ['crud-api', 'io-services'] },
  'youki-vs-runc': { roles: ['engineering', 'operations'], workloads: ['os-systems'] },
  'consultancy-go-to-rust-expectations': { roles: ['engineering', 'finance', 'product'], workloads: [] },
  'go-pgo-2-14-percent': { roles: ['engineering', 'operations', 'finance'], workloads: [] },
  'go-127-faster-allocation': { roles: ['engineering'], workloads: [] },
  'mercadolibre-go-efficiency': {
    roles: ['engineering', 'operations', 'finance'],
    workloads: ['crud-api', 'io-services'],
  },
  'rust-users-runtime-speed-not-a-problem': { roles: ['engineering'], workloads: [] },
  'energy-follows-run-time': { roles: ['engineering', 'finance', 'product'], workloads: [] },
  'techempower-sunset-2026': { roles: ['engineering'], workloads: ['crud-api', 'io-services'] },
  'benchmarks-game-caution': { roles: ['engineering', 'product'], workloads: ['compute-kernel'] },
  'pingora-70-67-percent': { roles: ['engineering', 'operations', 'finance'], workloads: ['network-proxy'] },
  'rust-at-work-reasons-2025': { roles: ['engineering', 'product'], workloads: [] },
  // Concurrency
  'go-hundreds-of-thousands-goroutines': {
    roles: ['engineering', 'operations'],
    workloads: ['realtime-connections', 'io-services', 'network-proxy'],
  },
  'async-task-memory-2024': {
    roles: ['engineering', 'operations', 'finance'],
    workloads: ['realtime-connections'],
  },
  'uber-2000-data-races': {
    roles: ['engineering', 'operations'],
    workloads: ['crud-api', 'io-services', 'realtime-connections', 'stream-processing'],
  },
  'uber-races-cause-outages': {
    roles: ['engineering', 'operations', 'product'],
    workloads: ['crud-api', 'io-services', 'realtime-connections', 'stream-processing'],
  },
  'uber-go-more-concurrency-than-java': { roles: ['engineering'], workloads: [] },
  'go-concurrency-bugs-study': { roles: ['engineering'], workloads: [] },
  'go-race-detector-limits': { roles: ['engineering', 'operations'], workloads: [] },
  'go-synctest-125': { roles: ['engineering'], workloads: [] },
  'rust-safe-code-no-data-races': { roles: ['engineering', 'security'], workloads: [] },
  'rust-does-not-prevent-race-conditions': { roles: ['engineering'], workloads: [] },
  'rust-send-sync': { roles: ['engineering'], workloads: [] },
  'rust-fearless-concurrency': { roles: ['engineering'], workloads: [] },
  'rust-loom-permutation-testing': {
    roles: ['engineering'],
    workloads: ['storage-engine', 'network-proxy', 'os-systems'],
  },
  'rust-real-world-concurrency-bugs': { roles: ['engineering', 'security'], workloads: [] },
  'tokio-runtime-must-be-chosen': {
    roles: ['engineering'],
    workloads: [
      'crud-api',
      'io-services',
      'control-plane',
      'network-proxy',
      'realtime-connections',
      'stream-processing',
      'model-serving',
    ],
  },
  'rust-async-fn-in-dyn-traits': {
    roles: ['engineering'],
    workloads: [
      'crud-api',
      'io-services',
      'control-plane',
      'network-proxy',
      'realtime-connections',
      'stream-processing',
      'model-serving',
    ],
  },
  'rust-async-consistent-pain': {
    roles: ['engineering'],
    workloads: [
      'crud-api',
      'io-services',
      'control-plane',
      'network-proxy',
      'realtime-connections',
      'stream-processing',
      'model-serving',
    ],
  },
  'go-goroutine-leak-profile-127': { roles: ['engineering', 'operations'], workloads: [] },
  // Learning and daily work
  'grab-go-default-ramp-up': {
    roles: ['engineering', 'product', 'hiring'],
    workloads: ['crud-api', 'io-services'],
  },
  'so-2025-rust-72-gleam-70': { roles: ['hiring', 'engineering'], workloads: [] },
  'so-2025-go-admired-desired': { roles: ['hiring', 'engineering'], workloads: [] },
  'so-2024-admired-desired': { roles: ['hiring', 'engineering'], workloads: [] },
  'go-survey-2025-satisfaction': { roles: ['engineering', 'hiring'], workloads: [] },
  'go-survey-2024-satisfaction': { roles: ['engineering', 'hiring'], workloads: [] },
  'go-survey-2025-frustrations': { roles: ['engineering'], workloads: [] },
  'go-learned-on-the-job': { roles: ['hiring', 'engineering', 'product'], workloads: [] },
  'mercadolibre-go-weeks-to-production': {
    roles: ['product', 'hiring', 'engineering'],
    workloads: ['crud-api', 'io-services'],
  },
  'go-faq-ownership-overhead': { roles: ['engineering'], workloads: [] },
  'go-compatibility-promise': { roles: ['engineering', 'operations', 'finance'], workloads: [] },
  'go-generic-methods-127': { roles: ['engineering'], workloads: [] },
  'rust-edition-2024': { roles: ['engineering', 'product'], workloads: [] },
  'rust-polonius-alpha-nightly': { roles: ['engineering'], workloads: [] },
  'go-survey-2025-ai-tools': { roles: ['engineering', 'product'], workloads: [] },
  'rust-survey-2025-learning-effort': {
    roles: ['hiring', 'engineering', 'product', 'finance'],
    workloads: [],
  },
  'rust-survey-2025-expertise': { roles: ['hiring', 'engineering'], workloads: [] },
  'rust-survey-2024-too-difficult': { roles: ['hiring', 'product'], workloads: [] },
  'rust-survey-2025-slow-compilation': { roles: ['engineering', 'product'], workloads: [] },
  'rust-rebuild-over-10-seconds': { roles: ['engineering'], workloads: [] },
  'rust-leavers-cite-compile-times': { roles: ['engineering', 'hiring'], workloads: [] },
  'rust-blog-go-builds-faster': { roles: ['engineering', 'operations'], workloads: [] },
  'rust-lld-default-190': { roles: ['engineering', 'operations'], workloads: [] },
  'rust-compile-times-not-blocking': { roles: ['engineering'], workloads: [] },
  'rust-borrow-checker-beginners': { roles: ['hiring', 'engineering'], workloads: [] },
  'rust-at-work-outcomes-2025': { roles: ['product', 'finance', 'engineering'], workloads: [] },
  'google-rust-as-productive-as-go': {
    roles: ['product', 'finance', 'engineering'],
    workloads: ['io-services'],
  },
  'google-rust-ramp-up': { roles: ['product', 'hiring', 'engineering'], workloads: [] },
  'android-rust-delivery-speed': { roles: ['product', 'engineering'], workloads: ['os-systems'] },
  'tiobe-ceo-rust-hard-for-nonexperts': { roles: ['hiring'], workloads: [] },
  // Ecosystem
  'cncf-graduated-go-count': { roles: ['engineering', 'operations'], workloads: ['control-plane'] },
  'go-dev-75-percent-of-cncf': { roles: ['engineering'], workloads: ['control-plane'] },
  'bytedance-70-percent-go': { roles: ['engineering', 'product'], workloads: ['io-services', 'crud-api'] },
  'go-survey-2025-what-they-build': {
    roles: ['engineering', 'hiring'],
    workloads: ['crud-api', 'io-services', 'automation'],
  },
  'rust-work-domains-2025': { roles: ['engineering', 'product', 'hiring'], workloads: [] },
  'crates-io-quarter-million': { roles: ['engineering'], workloads: [] },
  'go-modules-1-29-million': { roles: ['engineering'], workloads: [] },
  'go-batteries-included-stdlib': {
    roles: ['engineering', 'security'],
    workloads: ['crud-api', 'io-services'],
  },
  'go-better-for-kubernetes-tooling': { roles: ['engineering', 'operations'], workloads: ['control-plane'] },
  'kube-rs-cncf-sandbox': { roles: ['engineering', 'operations'], workloads: ['control-plane'] },
  'grpc-rust-preview-2026': { roles: ['engineering'], workloads: ['io-services', 'control-plane'] },
  'tonic-joins-grpc-project': { roles: ['engineering'], workloads: ['io-services', 'control-plane'] },
  'aws-sdk-rust-ga': {
    roles: ['engineering', 'operations'],
    workloads: ['crud-api', 'io-services', 'automation', 'stream-processing'],
  },
  'aws-lambda-rust-ga-2025': { roles: ['engineering', 'operations'], workloads: ['crud-api', 'automation'] },
  'firecracker-in-rust': { roles: ['engineering', 'operations', 'security'], workloads: ['os-systems'] },
  'linkerd-go-and-rust': {
    roles: ['engineering', 'operations'],
    workloads: ['network-proxy', 'control-plane'],
  },
  'tikv-rust-tidb-go': { roles: ['engineering'], workloads: ['storage-engine'] },
  'influxdb-3-rust': {
    roles: ['engineering', 'product'],
    workloads: ['storage-engine', 'stream-processing'],
  },
  'go-blog-rust-complementary': { roles: ['engineering', 'product'], workloads: [] },
  'rust-ecosystem-gaps': { roles: ['engineering', 'security'], workloads: [] },
  // Operations
  'go-container-aware-gomaxprocs': {
    roles: ['operations', 'engineering'],
    workloads: [
      'crud-api',
      'io-services',
      'control-plane',
      'network-proxy',
      'realtime-connections',
      'stream-processing',
      'model-serving',
    ],
  },
  'go-static-binary-default': {
    roles: ['operations', 'engineering'],
    workloads: ['crud-api', 'io-services', 'control-plane', 'automation', 'network-proxy'],
  },
  'go-cross-compile-43-targets': {
    roles: ['engineering', 'operations'],
    workloads: ['automation', 'compiler-tooling'],
  },
  'rust-cross-needs-linker': {
    roles: ['engineering', 'operations'],
    workloads: ['automation', 'compiler-tooling', 'os-systems'],
  },
  'rust-cross-zero-setup-tool': {
    roles: ['engineering', 'operations'],
    workloads: ['automation', 'compiler-tooling', 'os-systems'],
  },
  'rust-musl-static-tier2': { roles: ['operations', 'engineering'], workloads: [] },
  'distroless-static-2mib': { roles: ['operations', 'security'], workloads: [] },
  'docker-go-image-28mb': { roles: ['operations'], workloads: ['crud-api', 'io-services'] },
  'rust-minimal-binary-size': {
    roles: ['engineering'],
    workloads: ['automation', 'compiler-tooling', 'os-systems'],
  },
  'go-pprof-in-stdlib': { roles: ['operations', 'engineering'], workloads: [] },
  'go-flight-recorder': { roles: ['operations', 'engineering'], workloads: [] },
  'tokio-console-needs-unstable': {
    roles: ['engineering', 'operations'],
    workloads: [
      'crud-api',
      'io-services',
      'control-plane',
      'network-proxy',
      'realtime-connections',
      'stream-processing',
      'model-serving',
    ],
  },
  'otel-status-go-vs-rust': {
    roles: ['operations', 'engineering'],
    workloads: [
      'crud-api',
      'io-services',
      'control-plane',
      'network-proxy',
      'realtime-connections',
      'stream-processing',
      'model-serving',
    ],
  },
  'rust-debugging-and-disk-pain': { roles: ['engineering', 'operations'], workloads: [] },
  'rust-ci-builds-blocker': { roles: ['operations', 'engineering', 'finance'], workloads: [] },
  // Security and supply chain
  'govulncheck-call-graph': { roles: ['security', 'engineering', 'operations'], workloads: [] },
  'go-vulndb-size-2026': { roles: ['security'], workloads: [] },
  'rustsec-advisories-2025': { roles: ['security'], workloads: [] },
  'crates-io-security-tab-2026': { roles: ['security', 'engineering'], workloads: [] },
  'crates-io-trusted-publishing': { roles: ['security', 'operations'], workloads: [] },
  'cargo-vet-audits': { roles: ['security', 'engineering'], workloads: [] },
  'go-builds-locked-and-sumdb': { roles: ['security', 'operations', 'engineering'], workloads: [] },
  'go-boltdb-typosquat': { roles: ['security'], workloads: [] },
  'crates-io-malicious-2025': { roles: ['security', 'finance'], workloads: [] },
  'go-fips-140-3-validated': { roles: ['security', 'product'], workloads: [] },
  'go-crypto-audit-2025': { roles: ['security'], workloads: [] },
  'rust-unsafe-19-percent-of-crates': { roles: ['security', 'engineering'], workloads: [] },
  'rust-more-dependencies': { roles: ['security', 'engineering'], workloads: ['crud-api', 'io-services'] },
  // Other languages, devices, WebAssembly
  'cgo-30-percent-cheaper-126': {
    roles: ['engineering'],
    workloads: ['compute-kernel', 'storage-engine', 'os-systems', 'model-serving', 'compiler-tooling'],
  },
  'cgo-off-when-cross-compiling': {
    roles: ['engineering', 'operations'],
    workloads: [
      'automation',
      'storage-engine',
      'compute-kernel',
      'os-systems',
      'compiler-tooling',
      'model-serving',
    ],
  },
  'cgo-pointer-rules': {
    roles: ['engineering', 'security'],
    workloads: ['compute-kernel', 'storage-engine', 'os-systems', 'model-serving', 'compiler-tooling'],
  },
  'rust-interop-mild-pain': {
    roles: ['engineering'],
    workloads: ['compute-kernel', 'storage-engine', 'os-systems', 'model-serving', 'compiler-tooling'],
  },
  'go-wasm-2mb-minimum': {
    roles: ['engineering', 'product'],
    workloads: ['compute-kernel', 'compiler-tooling'],
  },
  'rust-wasm-kilobytes': {
    roles: ['engineering', 'product'],
    workloads: ['compute-kernel', 'compiler-tooling'],
  },
  'tinygo-small-but-partial': { roles: ['engineering'], workloads: ['os-systems'] },
  'tinygo-says-rust-easier-on-mcu': { roles: ['engineering', 'hiring'], workloads: ['os-systems'] },
  'rust-bare-metal-official-targets': { roles: ['engineering'], workloads: ['os-systems'] },
  'rust-embedded-use-2025': { roles: ['engineering', 'hiring'], workloads: ['os-systems'] },
  'rust-embedded-still-hard': { roles: ['engineering', 'product'], workloads: ['os-systems'] },
  'go-embedded-deployments-8-percent': { roles: ['engineering'], workloads: ['os-systems'] },
  'wasm-use-go-vs-rust-surveys': {
    roles: ['engineering', 'product'],
    workloads: ['compute-kernel', 'compiler-tooling'],
  },
  // Hiring market
  'so-2025-median-pay': { roles: ['hiring', 'finance'], workloads: [] },
  'so-2025-usage-paid-respondents': { roles: ['hiring'], workloads: [] },
  'so-2025-go-rust-overlap': { roles: ['hiring', 'engineering'], workloads: [] },
  'slashdata-2024-community-sizes': { roles: ['hiring', 'product'], workloads: [] },
  'jetbrains-go-primary-2-2m': { roles: ['hiring', 'product'], workloads: [] },
  'jetbrains-rust-primary-709k': { roles: ['hiring', 'product'], workloads: [] },
  'rust-orgs-hiring-2025': { roles: ['hiring', 'product'], workloads: [] },
  'rust-juniors-hard-to-place': { roles: ['hiring'], workloads: [] },
  'rust-nontrivial-use-48-8': { roles: ['product', 'hiring', 'engineering'], workloads: [] },
  'go-newcomers-falling': { roles: ['hiring'], workloads: [] },
  'readytotouch-company-lists': { roles: ['hiring', 'product'], workloads: [] },
  'tiobe-august-2026': { roles: ['hiring', 'product'], workloads: [] },
};
