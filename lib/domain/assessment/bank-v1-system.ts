import { across, fits, value } from './bank-values';
import type { ScoredQuestion } from './bank';

/** What the system is and how it must run; all but `bottleneck` may differ from part to part. */
export const systemQuestionsV1: readonly ScoredQuestion[] = [
  {
    role: 'score',
    id: 'target',
    criterion: 'target',
    share: 1,
    options: [
      value('server', -0.25, 'B', 'fixed', [
        'go-survey-2025-what-they-build',
        'bytedance-70-percent-go',
        'go-batteries-included-stdlib',
      ]),
      // Rust starts faster, Go is the more usual choice; both start far below what a caller notices.
      value('serverless', 0, 'B', 'fixed', []),
      value('cli', -0.1, 'B', 'fixed', ['go-static-binary-default', 'go-cross-compile-43-targets']),
      fits('client-device', 0.15, 0.3, 'C', 'fixed', []),
      value('inside-process', 0.7, 'B', 'fixed', ['cgo-pointer-rules', 'cgo-off-when-cross-compiling']),
      value('wasm', 0.6, 'B', 'fixed', [
        'go-wasm-2mb-minimum',
        'rust-wasm-kilobytes',
        'wasm-use-go-vs-rust-surveys',
      ]),
      value('os-kernel', 1, 'A', 'fixed', ['rust-bare-metal-official-targets']),
      value('embedded-linux', 0.3, 'C', 'fixed', ['rust-embedded-use-2025']),
      value('microcontroller', 1, 'A', 'fixed', [
        'rust-bare-metal-official-targets',
        'tinygo-small-but-partial',
        'tinygo-says-rust-easier-on-mcu',
      ]),
    ],
  },
  {
    role: 'score',
    id: 'host',
    criterion: 'ecosystem',
    share: 0.5,
    options: [
      value('kubernetes-terraform', -1, 'A', 'fixed', [
        'go-better-for-kubernetes-tooling',
        'cncf-graduated-go-count',
        'kube-rs-cncf-sandbox',
        'terraform-providers-go-only-supported',
      ]),
      value('go-program', -1, 'A', 'fixed', ['caddy-modules-are-go', 'go-plugin-same-toolchain']),
      value('rust-program', 1, 'A', 'fixed', ['rust-type-layout-open']),
      value('c-or-scripting-host', 0.6, 'B', 'fixed', ['cgo-pointer-rules', 'cgo-off-when-cross-compiling']),
      fits('jvm-or-dotnet-host', 0.2, 0.3, 'C', 'fixed', []),
      value('none', 0, 'B', 'fixed', []),
    ],
  },
  {
    role: 'score',
    id: 'workload',
    criterion: 'ecosystem',
    share: 0.5,
    options: [
      value('crud-api', -0.7, 'B', 'fixed', [
        'go-survey-2025-what-they-build',
        'go-batteries-included-stdlib',
        'grab-go-default-ramp-up',
      ]),
      value('io-services', -0.5, 'B', 'fixed', [
        'bytedance-70-percent-go',
        'go-hundreds-of-thousands-goroutines',
        'grpc-rust-preview-2026',
      ]),
      value('control-plane', -0.8, 'A', 'fixed', [
        'cncf-graduated-go-count',
        'go-better-for-kubernetes-tooling',
        'linkerd-go-and-rust',
      ]),
      value('automation', -0.3, 'C', 'fixed', ['go-static-binary-default', 'go-cross-compile-43-targets']),
      value('network-proxy', 0.4, 'B', 'fixed', [
        'linkerd-go-and-rust',
        'pingora-third-of-resources',
        'pingora-40m-rps',
      ]),
      // Cheap connections favour Go, memory per connection and tail latency favour Rust.
      value('realtime-connections', -0.1, 'C', 'fixed', [
        'go-hundreds-of-thousands-goroutines',
        'async-task-memory-2024',
      ]),
      value('stream-processing', 0.6, 'B', 'fixed', [
        'grab-counter-service-rewrite',
        'tiktok-live-hot-path-rewrite',
      ]),
      // The documented engines are in Rust, and much of what is built around them is in Go.
      value('storage-engine', 0.3, 'B', 'fixed', ['tikv-rust-tidb-go', 'influxdb-3-rust']),
      value('compute-kernel', 0.8, 'B', 'fixed', ['kostya-benchmarks-2025', 'plb2-microbenchmarks']),
      value('compiler-tooling', 0.2, 'C', 'fixed', []),
      value('os-systems', 0.45, 'B', 'fixed', ['firecracker-in-rust', 'youki-vs-runc']),
      fits('model-serving', 0.15, 0.3, 'C', 'fixed', []),
    ],
  },
  {
    role: 'score',
    id: 'latency-heap',
    criterion: 'latency',
    share: 1,
    options: [
      value('relaxed', -0.3, 'A', 'costly', ['go-gc-slo-500-microseconds', 'go-gc-pauses-not-heap-sized']),
      value('moderate', -0.1, 'B', 'costly', ['go-gc-slo-500-microseconds', 'go-green-tea-default-126']),
      value('tight-small-heap', 0.2, 'B', 'fixed', ['go-gc-mark-phase-quarter-cpu', 'go-gc-20-percent-cpu']),
      value('tight-large-heap', 0.7, 'B', 'fixed', [
        'discord-read-states-latency',
        'go-gc-20-percent-cpu',
        'go-gc-mark-phase-quarter-cpu',
      ]),
      value('sub-millisecond', 0.8, 'A', 'fixed', [
        'linkerd-go-and-rust',
        'go-gc-mark-phase-quarter-cpu',
        'rust-ownership-zero-runtime-cost',
      ]),
      value('hard-real-time', 1, 'A', 'fixed', [
        'go-gc-mark-phase-quarter-cpu',
        'rust-ownership-zero-runtime-cost',
      ]),
    ],
  },
  {
    role: 'score',
    id: 'compute',
    criterion: 'compute',
    share: 0.75,
    options: [
      value('small', -0.5, 'B', 'fixed', []),
      value('medium', 0, 'B', 'fixed', []),
      value('hundreds-of-cores', 0.4, 'B', 'fixed', [
        'grab-counter-service-rewrite',
        'consultancy-go-to-rust-expectations',
      ]),
      value('thousands-or-battery', 0.7, 'B', 'fixed', [
        'grab-counter-service-rewrite',
        'tiktok-live-hot-path-rewrite',
      ]),
    ],
  },
  {
    // A small share of the compute bill: where the time goes says whether a faster language pays.
    // It also decides "profile first", because a rewrite for speed that nobody measured is a guess.
    role: 'score',
    id: 'bottleneck',
    criterion: 'compute',
    share: 0.25,
    options: [
      value('not-measured', 0, 'C', 'costly', []),
      value('io-or-database', -0.5, 'C', 'fixed', []),
      value('network', -0.2, 'C', 'fixed', []),
      value('cpu', 0.6, 'B', 'fixed', ['tiktok-live-hot-path-rewrite', 'grab-counter-service-rewrite']),
      value('memory-or-gc', 0.8, 'B', 'fixed', ['discord-read-states-latency', 'go-gc-20-percent-cpu']),
      value('start-up', 0.1, 'C', 'fixed', ['lambda-cold-start-aug-2026']),
      value('none', -0.3, 'C', 'fixed', []),
    ],
  },
  {
    role: 'score',
    id: 'memory',
    criterion: 'memory',
    share: 1,
    options: [
      value('free', -0.3, 'C', 'costly', []),
      value('128-512-mb', 0, 'B', 'costly', []),
      value('16-128-mb', 0.4, 'B', 'fixed', [
        'consultancy-go-to-rust-expectations',
        'async-task-memory-2024',
      ]),
      value('under-16-mb', 0.9, 'B', 'fixed', ['firecracker-in-rust']),
    ],
  },
  {
    role: 'score',
    id: 'worst-defect',
    criterion: 'defects',
    share: 0.55,
    options: [
      value('nuisance', -0.5, 'C', 'fixed', []),
      value('money-or-sla', 0.1, 'C', 'fixed', ['uber-races-cause-outages']),
      value('breach-or-data-loss', 0.5, 'B', 'fixed', [
        'go-race-memory-corruption',
        'rust-safe-code-no-data-races',
      ]),
      value('life-or-certified', 0.8, 'B', 'fixed', [
        'rust-safe-code-no-data-races',
        'go-race-memory-corruption',
        'rust-users-report-fewer-bugs',
      ]),
    ],
  },
  {
    role: 'score',
    id: 'exposure',
    criterion: 'defects',
    share: 0.45,
    options: [
      ...across('fixed', [
        ['low', -0.4, 'C', []],
        ['medium', 0, 'B', []],
      ]),
      value('high', 0.6, 'B', 'fixed', [
        'uber-2000-data-races',
        'go-concurrency-bugs-study',
        'go-race-memory-corruption',
        'rust-safe-code-no-data-races',
      ]),
    ],
  },
];
