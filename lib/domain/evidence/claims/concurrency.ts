import { claimsOf } from '../claim';

export const concurrencyClaims = claimsOf('concurrency', [
  {
    id: 'go-hundreds-of-thousands-goroutines',
    sentence:
      'A goroutine starts with a few kilobytes of stack, and the Go FAQ calls hundreds of thousands of goroutines in one process practical.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Go FAQ: Why goroutines instead of threads?',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/faq#goroutines',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/faq.md',
    },
    caution: 'What each goroutine holds comes on top: buffers, request data and a stack that has grown.',
    workloads: ['realtime-connections', 'io-services'],
    roles: ['engineering', 'operations'],
  },
  {
    id: 'async-task-memory-2024',
    sentence:
      'In one test a million sleeping tasks took 2585.6 MB in Go and 439.1 MB in Rust with Tokio; a single task took 3.6 and 4.7 MB.',
    favours: 'rust',
    strength: 2,
    kind: 'benchmark',
    figures: [
      { label: 'Memory of 1 sleeping task', low: 3.6, high: 3.6, unit: 'MB', language: 'go' },
      { label: 'Memory of 1 sleeping task', low: 4.7, high: 4.7, unit: 'MB', language: 'rust' },
      { label: 'Memory of 10,000', low: 34.3, high: 34.3, unit: 'MB', language: 'go' },
      { label: 'Memory of 10,000', low: 9.0, high: 9.0, unit: 'MB', language: 'rust' },
      { label: 'Memory of 100,000', low: 262.7, high: 262.7, unit: 'MB', language: 'go' },
      { label: 'Memory of 100,000', low: 46.2, high: 46.2, unit: 'MB', language: 'rust' },
      { label: 'Memory of 1,000,000', low: 2585.6, high: 2585.6, unit: 'MB', language: 'go' },
      { label: 'Memory of 1,000,000', low: 439.1, high: 439.1, unit: 'MB', language: 'rust' },
      {
        label: 'Memory of 1,000,000 with three async libraries',
        low: 207.4,
        high: 502.3,
        unit: 'MB',
        language: 'rust',
      },
    ],
    source: {
      title: 'How Much Memory Do You Need in 2024 to Run 1 Million Concurrent Tasks? - Take 2',
      publisher: 'hez2010',
      url: 'https://github.com/hez2010/async-runtimes-benchmarks-2024',
      year: 2024,
    },
    reading: { how: 'page', on: '2026-11-30', at: 'RESULT.md at commit a5586c5' },
    caution:
      'Tasks that do nothing but wait, one run each, with the compilers of late 2024. A real task holds buffers and request data in both languages.',
    workloads: ['realtime-connections'],
    roles: ['engineering', 'operations'],
  },
  {
    id: 'uber-2000-data-races',
    sentence:
      'Uber found more than 2000 data races in its Go code and fixed about 1000 of them in six months.',
    favours: 'rust',
    strength: 3,
    kind: 'case',
    figures: [
      {
        label: 'Races found',
        low: 2000,
        high: 2000,
        qualifier: 'above',
        unit: 'races',
        language: 'go',
      },
      {
        label: 'Races fixed in six months',
        low: 1000,
        high: 1000,
        qualifier: 'about',
        unit: 'races',
        language: 'go',
      },
      { label: 'Services in Go at that time', low: 2100, high: 2100, unit: 'services', language: 'go' },
      {
        label: 'Lines of Go at that time',
        low: 46,
        high: 50,
        qualifier: 'about',
        unit: 'million lines',
        language: 'go',
      },
    ],
    source: {
      title: 'Dynamic Data Race Detection in Go Code',
      publisher: 'Uber Engineering',
      url: 'https://www.uber.com/blog/dynamic-data-race-detection-in-go-code/',
      year: 2022,
    },
    reading: { how: 'page', on: '2026-11-30' },
    caution:
      "About 46 to 50 million lines, so roughly 40 races per million lines. Not every race does harm, the six months come from Uber's paper, and other code bases may differ.",
    roles: ['engineering', 'operations'],
  },
  {
    id: 'uber-races-cause-outages',
    sentence:
      'Uber writes that data races in Go code have taken critical customer-facing services down, for hours in total.',
    favours: 'rust',
    strength: 2,
    kind: 'case',
    figures: [],
    source: {
      title: 'Dynamic Data Race Detection in Go Code',
      publisher: 'Uber Engineering',
      url: 'https://www.uber.com/blog/dynamic-data-race-detection-in-go-code/',
      year: 2022,
    },
    reading: { how: 'page', on: '2026-11-30' },
    caution: 'Neither the number of outages nor the period is given, among about 2100 services.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'uber-go-more-concurrency-than-java',
    sentence:
      'Go services at Uber expose about 8 times as much concurrency as its Java services. That gives data races more room.',
    favours: 'neither',
    strength: 1,
    kind: 'case',
    figures: [
      {
        label: 'Concurrency in a service, against Java',
        low: 8,
        high: 8,
        qualifier: 'about',
        unit: 'x',
        language: 'go',
      },
    ],
    source: {
      title: 'Data Race Patterns in Go',
      publisher: 'Uber Engineering',
      url: 'https://www.uber.com/blog/data-race-patterns-in-go/',
      year: 2022,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'https://vuink.com/post/rat-d-dhore-d-dpbz/data-race-patterns-in-go',
    },
    caution:
      "One company's mix of services; it counts goroutines and threads at run time, not how hard the code is.",
    roles: ['engineering', 'operations'],
  },
  {
    id: 'go-concurrency-bugs-study',
    sentence:
      'Of 171 concurrency bugs studied in six large Go projects, 105 came from shared memory and 66 from message passing. Channels alone do not prevent them.',
    favours: 'rust',
    strength: 2,
    kind: 'report',
    figures: [
      { label: 'Bugs in the study', low: 171, high: 171, unit: 'bugs', language: 'go' },
      { label: 'From shared memory', low: 105, high: 105, unit: 'bugs', language: 'go' },
      { label: 'From message passing', low: 66, high: 66, unit: 'bugs', language: 'go' },
      { label: 'Blocking bugs (such as deadlocks)', low: 85, high: 85, unit: 'bugs', language: 'go' },
      { label: 'Of the blocking bugs, from message passing', low: 58, high: 58, unit: '%', language: 'go' },
    ],
    source: {
      title: 'Understanding Real-World Concurrency Bugs in Go (ASPLOS 2019), data set',
      publisher: 'Tu, Liu, Song, Zhang',
      url: 'https://github.com/system-pclub/go-concurrency-bugs',
      year: 2019,
    },
    reading: { how: 'page', on: '2026-11-30', at: 'README.md at commit f265506' },
    caution:
      'Bugs that were found and reported in projects of up to 2019. Rust rules out data races only; blocking bugs are possible there too.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'go-race-detector-limits',
    sentence:
      "Go's race detector finds only races that happen while it runs. It typically costs 5 to 10 times the memory and 2 to 20 times the run time.",
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [
      { label: 'Memory with the detector on', low: 5, high: 10, unit: 'x', language: 'go' },
      { label: 'Run time with the detector on', low: 2, high: 20, unit: 'x', language: 'go' },
    ],
    source: {
      title: 'Data Race Detector',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/articles/race_detector',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/articles/race_detector.html',
    },
    caution:
      'A race in code that the tests do not run stays hidden. It is built into the Go command and costs nothing in normal builds.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'go-synctest-125',
    sentence:
      'Go 1.25 added testing/synctest: concurrent code is tested in a bubble with a fake clock, which moves on when every goroutine in it is blocked.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Go 1.25 Release Notes',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/go1.25',
      year: 2025,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/go1.25.md',
    },
    caution:
      'It makes tests of timing repeatable. It does not look for data races and does not try other orders of execution.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'go-goroutine-leak-profile-127',
    sentence:
      'Goroutines can leak. Since Go 1.27 a built-in profile (goroutineleak) finds a large class of such leaks.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Go 1.27 Release Notes',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/go1.27',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/go1.27.md',
    },
    caution:
      'It can miss a goroutine that waits on something reachable from a global variable or from a goroutine that still runs.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'rust-safe-code-no-data-races',
    sentence: 'Safe Rust has no data races: the compiler rejects code that could have one.',
    favours: 'rust',
    strength: 3,
    kind: 'documentation',
    pace: 'lasting',
    figures: [],
    source: {
      title: 'The Rustonomicon: Data Races and Race Conditions',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/nomicon/races.html',
      year: 2026,
    },
    reading: { how: 'copy', on: '2026-11-30', at: 'rust-lang/nomicon at commit cc6a6ba, src/races.md' },
    caution:
      'Unsafe code, including that of dependencies, and race conditions other than data races are not covered.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'rust-does-not-prevent-race-conditions',
    sentence: 'Rust rules out data races in safe code, but neither deadlocks nor general race conditions.',
    favours: 'neither',
    strength: 2,
    kind: 'documentation',
    pace: 'lasting',
    figures: [],
    source: {
      title: 'The Rustonomicon: Data Races and Race Conditions',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/nomicon/races.html',
      year: 2026,
    },
    reading: { how: 'copy', on: '2026-11-30', at: 'rust-lang/nomicon at commit cc6a6ba, src/races.md' },
    caution:
      'The same holds for Go. The page adds that general races cannot be ruled out where a program does not control the scheduler.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'rust-send-sync',
    sentence:
      'In Rust the traits Send and Sync say which types threads may hand over or share. Sharing any other type is a compile error.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    pace: 'lasting',
    figures: [],
    source: {
      title: 'The Rust Programming Language, ch. 16.4 Send and Sync',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/book/ch16-04-extensible-concurrency-sync-and-send.html',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'rust-lang/book at commit 9175448, src/ch16-04-extensible-concurrency-sync-and-send.md',
    },
    caution: 'Both can also be implemented by hand in unsafe code, and the compiler then trusts the author.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'rust-fearless-concurrency',
    sentence:
      'The Rust book argues that many concurrency bugs become compile-time errors instead of surprises at run time.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    pace: 'lasting',
    figures: [],
    source: {
      title: 'The Rust Programming Language, ch. 16 Fearless Concurrency',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/book/ch16-00-concurrency.html',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'rust-lang/book at commit 9175448, src/ch16-00-concurrency.md',
    },
    caution: "The language's own book, without a count. Deadlocks and logic errors are not among them.",
    roles: ['engineering', 'operations'],
  },
  {
    id: 'rust-loom-permutation-testing',
    sentence:
      'The loom crate tests concurrent Rust code: it runs a test many times, each time with the concurrent steps in another possible order.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Loom README',
      publisher: 'tokio-rs/loom',
      url: 'https://github.com/tokio-rs/loom',
      year: 2026,
    },
    reading: { how: 'page', on: '2026-11-30', at: 'README.md at commit 948c8cc' },
    caution:
      "The code has to use loom's own types, so it fits small building blocks and not a whole service. It covers the C11 memory model in part and can miss bugs.",
    roles: ['engineering', 'operations'],
  },
  {
    id: 'rust-real-world-concurrency-bugs',
    sentence:
      'A study of 2020 collected 100 concurrency bugs and 70 memory bugs from Rust projects, libraries and security databases.',
    favours: 'neither',
    strength: 1,
    kind: 'report',
    figures: [
      { label: 'Concurrency bugs', low: 100, high: 100, unit: 'bugs', language: 'rust' },
      { label: 'Memory bugs', low: 70, high: 70, unit: 'bugs', language: 'rust' },
      { label: 'Uses of unsafe code examined', low: 850, high: 850, unit: 'usages', language: 'rust' },
    ],
    source: {
      title:
        'Understanding Memory and Thread Safety Practices and Issues in Real-World Rust Programs (PLDI 2020), artifact',
      publisher: 'Qin, Chen, Yu, Song, Zhang',
      url: 'https://github.com/system-pclub/rust-study',
      year: 2020,
    },
    reading: { how: 'page', on: '2026-11-30', at: 'README.md of 17 April 2020' },
    caution: 'Bugs that were collected up to 2020, not how often they occur. Go was not part of the study.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'tokio-runtime-must-be-chosen',
    sentence:
      'Rust has async/await but no built-in runtime, so a team has to choose one. Tokio says that it is used more than all others combined.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Tokio Tutorial',
      publisher: 'Tokio',
      url: 'https://tokio.rs/tokio/tutorial',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'tokio-rs/website at commit 0b99454, content/tokio/tutorial/index.md',
    },
    caution: "Tokio's own statement, without a count. Threads need no runtime, in Rust as elsewhere.",
    roles: ['engineering', 'operations'],
  },
  {
    id: 'rust-async-fn-in-dyn-traits',
    sentence:
      'Rust traits can have async functions since Rust 1.75, but such a trait cannot be used through dyn without help, for example the async-trait crate.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Announcing async fn and return-position impl Trait in traits',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2023/12/21/async-fn-rpit-in-traits.html',
      year: 2023,
    },
    reading: {
      how: 'page',
      on: '2026-11-30',
      at: 'the post, and items/traits.md of rust-lang/reference of 18 August 2026',
    },
    caution:
      'Only dynamic dispatch is affected. The post is of 2023; the Rust Reference of August 2026 still has the rule.',
    roles: ['engineering', 'operations'],
  },
  {
    id: 'rust-async-consistent-pain',
    sentence:
      'Among Rust users asked in 2025, 18% call executor-independent async code a big problem and 14% structured concurrency.',
    favours: 'go',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'Big problem: executor-independent async code',
        low: 17.62,
        high: 17.62,
        unit: '%',
        language: 'rust',
      },
      {
        label: 'Big problem: structured concurrency',
        low: 13.69,
        high: 13.69,
        unit: '%',
        language: 'rust',
      },
    ],
    source: {
      title: '2025 State of Rust Survey Results',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'rust-lang/blog.rust-lang.org at commit 0243724, content/2025-state-of-rust-survey-results',
    },
    caution: 'Only users of Rust were asked, and not all of them write async code.',
    roles: ['engineering', 'operations'],
  },
]);
