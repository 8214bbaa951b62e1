/** Where a claim comes from: a public page that was read. `year` is the year of what it says. */
export type HomeSource = { title: string; publisher: string; url: string; year: number };

const sources = {
  'go-gc-journey-2018': {
    title: "Getting to Go: The Journey of Go's Garbage Collector",
    publisher: 'The Go Blog',
    url: 'https://go.dev/blog/ismmkeynote',
    year: 2018,
  },
  'go-gc-guide': {
    title: 'A Guide to the Go Garbage Collector',
    publisher: 'Go Project',
    url: 'https://go.dev/doc/gc-guide',
    year: 2026,
  },
  'rust-book-ownership': {
    title: 'The Rust Programming Language, 4.1: What Is Ownership?',
    publisher: 'Rust Project',
    url: 'https://doc.rust-lang.org/book/ch04-01-what-is-ownership.html',
    year: 2026,
  },
  'rust-book-cycles': {
    title: 'The Rust Programming Language, 15.6: Reference Cycles Can Leak Memory',
    publisher: 'Rust Project',
    url: 'https://doc.rust-lang.org/book/ch15-06-reference-cycles.html',
    year: 2026,
  },
  'rust-book-unsafe': {
    title: 'The Rust Programming Language, 20.1: Unsafe Rust',
    publisher: 'Rust Project',
    url: 'https://doc.rust-lang.org/book/ch20-01-unsafe-rust.html',
    year: 2026,
  },
  'go-pgo': {
    title: 'Profile-guided optimization',
    publisher: 'Go Project',
    url: 'https://go.dev/doc/pgo',
    year: 2024,
  },
  'tiktok-hot-path-2025': {
    title: '2x Performance, $300k Savings: A Case Study in Rewriting a Critical Service in Rust',
    publisher: 'Wu Xiaoyun, engineer',
    url: 'https://wxiaoyun.com/blog/rust-rewrite-case-study',
    year: 2025,
  },
  'grab-rewrite-2025': {
    title: 'Counter Service: How we rewrote it in Rust',
    publisher: 'Grab Engineering',
    url: 'https://engineering.grab.com/counter-service-how-we-rewrote-it-in-rust',
    year: 2025,
  },
  'corrode-migration': {
    title: 'Migrating from Go to Rust',
    publisher: 'corrode Rust Consulting',
    url: 'https://corrode.dev/learn/migration-guides/go-to-rust/',
    year: 2026,
  },
  'go-survey-2025': {
    title: 'Results from the 2025 Go Developer Survey',
    publisher: 'The Go Blog',
    url: 'https://go.dev/blog/survey2025',
    year: 2026,
  },
  'rust-survey-2025': {
    title: '2025 State of Rust survey report (PDF)',
    publisher: 'Rust Project',
    url: 'https://raw.githubusercontent.com/rust-lang/surveys/main/surveys/2025/annual-survey/report/annual-survey-2025-report.pdf',
    year: 2026,
  },
  'rust-compiler-survey-2025': {
    title: 'Rust compiler performance survey 2025 results',
    publisher: 'Rust Blog',
    url: 'https://blog.rust-lang.org/2025/09/10/rust-compiler-performance-survey-2025-results/',
    year: 2025,
  },
  'go-faq-goroutines': {
    title: 'Go FAQ: Why goroutines instead of threads?',
    publisher: 'Go Project',
    url: 'https://go.dev/doc/faq#goroutines',
    year: 2026,
  },
  'uber-races-2022': {
    title: 'Dynamic Data Race Detection in Go Code',
    publisher: 'Uber Engineering',
    url: 'https://www.uber.com/blog/dynamic-data-race-detection-in-go-code/',
    year: 2022,
  },
  'rustonomicon-races': {
    title: 'The Rustonomicon: Data Races and Race Conditions',
    publisher: 'Rust Project',
    url: 'https://doc.rust-lang.org/nomicon/races.html',
    year: 2026,
  },
  'tokio-tutorial': {
    title: 'Tokio Tutorial',
    publisher: 'Tokio',
    url: 'https://tokio.rs/tokio/tutorial',
    year: 2026,
  },
  'cncf-landscape-2026': {
    title: 'Cloud Native Landscape, read on 7 August 2026 (own count)',
    publisher: 'Cloud Native Computing Foundation',
    url: 'https://github.com/cncf/landscape',
    year: 2026,
  },
  'aws-sdk-rust-2023': {
    title: 'Announcing general availability of the AWS SDK for Rust',
    publisher: 'AWS Developer Tools Blog',
    url: 'https://aws.amazon.com/blogs/developer/announcing-general-availability-of-the-aws-sdk-for-rust/',
    year: 2023,
  },
  'grpc-rust-2026': {
    title: 'gRPC-Rust Preview Release',
    publisher: 'gRPC Blog',
    url: 'https://grpc.io/blog/grpc-rust-announcement/',
    year: 2026,
  },
} as const satisfies Record<string, HomeSource>;

export type HomeSourceId = keyof typeof sources;

/** Every source that the home page may cite, by permanent id. */
export const homeSources: Record<HomeSourceId, HomeSource> = sources;
