import type { BusinessDomain } from '@/lib/domain/developer/business-domain';
import type { SkillId } from '@/lib/domain/developer/skills';

/** What people of one trade know and where they have worked. */
type DemoRoleContent = {
  /** Whatever the language. */
  skills: readonly SkillId[];
  /** Only those who know the language at level 2 or more. */
  go: readonly SkillId[];
  rust: readonly SkillId[];
  domains: readonly BusinessDomain[];
};

export const demoRoles = {
  platform: {
    skills: [
      'kubernetes',
      'kubernetes-operators',
      'terraform',
      'aws',
      'prometheus',
      'opentelemetry',
      'gitops',
      'ci-cd',
    ],
    go: ['controller-runtime', 'terraform-providers', 'go-cli', 'cobra'],
    rust: ['kube-rs', 'tokio'],
    domains: ['cloud-platforms', 'developer-tools'],
  },
  payments: {
    skills: ['postgresql', 'kafka', 'grpc', 'event-sourcing', 'microservices', 'incident-response', 'redis'],
    go: ['go-http', 'pgx', 'sqlc', 'go-testing'],
    rust: ['axum', 'sqlx', 'tokio'],
    domains: ['payments', 'banking'],
  },
  web: {
    skills: ['postgresql', 'openapi', 'redis', 'containers', 'ci-cd', 'graphql', 'identity'],
    go: ['go-http', 'gin', 'chi', 'gorm'],
    rust: ['axum', 'serde', 'sea-orm'],
    domains: ['e-commerce', 'travel', 'education'],
  },
  network: {
    skills: ['networking', 'load-balancing', 'tls', 'quic', 'ebpf', 'profiling', 'dns'],
    go: ['go-concurrency', 'go-runtime', 'cilium-ebpf'],
    rust: ['tokio', 'hyper', 'tower', 'aya'],
    domains: ['telecoms', 'cloud-platforms'],
  },
  storage: {
    skills: [
      'storage-engines',
      'distributed-systems',
      'consensus',
      'rocksdb',
      'io-uring',
      'profiling',
      'postgresql',
    ],
    go: ['etcd', 'go-runtime'],
    rust: ['tokio', 'unsafe-rust', 'datafusion', 'loom'],
    domains: ['data-platforms', 'cloud-platforms'],
  },
  trading: {
    skills: ['low-latency', 'lock-free', 'profiling', 'networking', 'cpp', 'kafka', 'simd'],
    go: ['go-runtime', 'go-concurrency'],
    rust: ['unsafe-rust', 'rayon', 'tokio', 'rust-testing'],
    domains: ['trading', 'banking'],
  },
  security: {
    skills: ['security-engineering', 'cryptography', 'fuzzing', 'supply-chain-security', 'identity', 'tls'],
    go: ['go-http', 'go-testing'],
    rust: ['unsafe-rust', 'kani', 'rust-testing'],
    domains: ['security', 'public-sector', 'defence'],
  },
  embedded: {
    skills: [
      'embedded',
      'arm-cortex-m',
      'rtos',
      'can-bus',
      'bluetooth-le',
      'c',
      'embedded-linux',
      'functional-safety',
    ],
    go: ['tinygo'],
    rust: ['embedded-rust', 'no-std', 'embassy', 'rtic'],
    domains: ['industrial-iot', 'automotive'],
  },
  'machine-learning': {
    skills: ['model-serving', 'vector-search', 'grpc', 'kubernetes', 'profiling', 'arrow'],
    go: ['go-http', 'go-concurrency'],
    rust: ['pyo3', 'candle', 'polars', 'rayon'],
    domains: ['machine-learning', 'data-platforms'],
  },
  energy: {
    skills: ['mqtt', 'stream-processing', 'kafka', 'clickhouse', 'postgresql', 'device-buses'],
    go: ['go-concurrency', 'go-cli'],
    rust: ['tokio', 'serde'],
    domains: ['energy', 'industrial-iot'],
  },
  logistics: {
    skills: ['postgresql', 'rabbitmq', 'temporal', 'legacy-migration', 'microservices', 'openapi'],
    go: ['go-http', 'go-testing', 'ent'],
    rust: ['axum', 'sqlx'],
    domains: ['logistics', 'e-commerce'],
  },
  health: {
    skills: ['postgresql', 'identity', 'change-data-capture', 'azure', 'openapi', 'functional-safety'],
    go: ['go-http', 'sqlc'],
    rust: ['actix-web', 'diesel'],
    domains: ['health', 'life-sciences'],
  },
  games: {
    skills: ['websockets', 'redis', 'load-testing', 'networking', 'google-cloud'],
    go: ['go-concurrency', 'go-http'],
    rust: ['bevy', 'tokio', 'webassembly', 'wasm-bindgen'],
    domains: ['games', 'media-streaming'],
  },
  media: {
    skills: ['webrtc', 'gstreamer', 'quic', 'profiling', 'aws', 'websockets'],
    go: ['go-concurrency', 'go-runtime'],
    rust: ['tokio', 'simd', 'rust-ffi'],
    domains: ['media-streaming', 'advertising'],
  },
  compilers: {
    skills: ['compilers', 'llvm', 'tree-sitter', 'webassembly', 'wasmtime', 'property-testing', 'ffi-c'],
    go: ['go-testing', 'cgo'],
    rust: ['rust-macros', 'rust-cli', 'proptest', 'wasm-components'],
    domains: ['developer-tools', 'space'],
  },
  ledgers: {
    skills: ['ledgers', 'peer-to-peer', 'cryptography', 'consensus', 'distributed-systems'],
    go: ['cosmos-sdk', 'go-concurrency'],
    rust: ['solana', 'substrate', 'ethereum-clients', 'tokio'],
    domains: ['blockchain', 'trading'],
  },
} as const satisfies Record<string, DemoRoleContent>;

export type DemoRole = keyof typeof demoRoles;
