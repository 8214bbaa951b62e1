import { claimsOf } from '../claims-of';

export const memoryReliabilityClaims = claimsOf('memory-reliability', [
  {
    id: 'msrc-70-percent-cves',
    sentence:
      'About 70% of the vulnerabilities to which Microsoft assigns a CVE each year are memory-safety bugs, made in C and C++ code.',
    favours: 'both',
    strength: 2,
    kind: 'report',
    figures: [
      {
        label: "Memory-safety bugs among Microsoft's CVEs",
        low: 70,
        high: 70,
        qualifier: 'about',
        unit: '%',
      },
    ],
    source: {
      title: 'A proactive approach to more secure code',
      publisher: 'Microsoft Security Response Center',
      url: 'https://msrc.microsoft.com/blog/2019/07/a-proactive-approach-to-more-secure-code/',
      year: 2019,
    },
    reading: { how: 'page', on: '2026-11-30' },
    caution:
      'The baseline is C and C++, with data up to 2018. It is an argument for any memory-safe language and does not tell Go and Rust apart.',
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'both' },
    compares: 'other',
    asOf: '2019-07',
  },
  {
    id: 'nsa-cisa-lists-go-and-rust',
    sentence:
      "The Register's report on the NSA and CISA guidance of 2025 counts Go as well as Rust among the memory-safe languages.",
    favours: 'both',
    strength: 2,
    kind: 'report',
    figures: [],
    source: {
      title: 'Uncle Sam wants you - to use memory-safe programming languages',
      publisher: 'The Register',
      url: 'https://www.theregister.com/2025/06/27/cisa_nsa_call_formemory_safe_languages/',
      year: 2025,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'https://vuink.com/post/gurertvfgre-d-dpbz/2025/06/27/cisa_nsa_call_formemory_safe_languages',
    },
    caution:
      "The opening of a news report, read in a copy; the agencies' own paper was not read. Guidance is no obligation.",
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'both' },
    compares: 'both',
    asOf: '2025-06',
  },
  {
    id: 'android-memory-safety-below-20',
    sentence:
      'As Android moved new code to memory-safe languages, memory-safety bugs dropped to below 20% of its vulnerabilities in 2025. Its Rust code has about 1000 times fewer of them per line than its C and C++ code.',
    favours: 'rust',
    strength: 2,
    kind: 'case',
    figures: [
      {
        label: 'Memory-safety share of Android vulnerabilities, 2025',
        low: 20,
        high: 20,
        qualifier: 'below',
        unit: '%',
      },
      {
        label: 'Fewer memory-safety bugs per line than in C and C++',
        low: 1000,
        high: 1000,
        unit: 'x',
        language: 'rust',
      },
    ],
    source: {
      title: 'Rust in Android: move fast and fix things',
      publisher: 'Google Security Blog',
      url: 'https://security.googleblog.com/2025/11/rust-in-android-move-fast-fix-things.html',
      year: 2025,
    },
    reading: { how: 'copy', on: '2026-11-30', at: 'https://cnznews.com/move-fast-and-fix-things' },
    caution: 'Measured against C and C++ in an operating system, not against Go in a back end.',
    workloads: ['os-systems'],
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'rust' },
    compares: 'other',
    asOf: '2025-11',
  },
  {
    id: 'android-rust-near-miss-unsafe',
    sentence:
      'Google found a memory-safety bug in unsafe Rust code in Android before it was released. Rust lowers that risk without removing it.',
    favours: 'neither',
    strength: 2,
    kind: 'case',
    figures: [],
    source: {
      title: 'Rust in Android: move fast and fix things',
      publisher: 'Google Security Blog',
      url: 'https://security.googleblog.com/2025/11/rust-in-android-move-fast-fix-things.html',
      year: 2025,
    },
    reading: { how: 'copy', on: '2026-11-30', at: 'https://cnznews.com/move-fast-and-fix-things' },
    caution:
      "One near miss (CVE-2025-48530) says nothing about how often it happens. By Google's account its hardened allocator would have prevented an exploit.",
    workloads: ['os-systems'],
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'neither' },
    compares: 'one',
    asOf: '2025-11',
  },
  {
    id: 'rust-ownership-zero-runtime-cost',
    sentence:
      "Rust's compiler checks the rules of ownership, and the Rust book says that none of them slows a program down while it runs.",
    favours: 'rust',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'The Rust Programming Language, ch. 4.1 What Is Ownership?',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/book/ch04-01-what-is-ownership.html',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'rust-lang/book at commit 9175448, src/ch04-01-what-is-ownership.md',
    },
    caution:
      "The language's own book. The cost moves to compile time and to the people who write the code, and types such as RefCell check at run time.",
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'rust', 'gc-cost': 'rust' },
    compares: 'one',
  },
  {
    id: 'rust-leaks-are-memory-safe',
    sentence:
      'Rust programs can leak memory, for example through reference cycles. The Rust book says that preventing leaks is not guaranteed and counts a leak as memory safe.',
    favours: 'neither',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'The Rust Programming Language, ch. 15.6 Reference Cycles Can Leak Memory',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/book/ch15-06-reference-cycles.html',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'rust-lang/book at commit 9175448, src/ch15-06-reference-cycles.md',
    },
    caution:
      'A cycle needs reference-counted types such as Rc. The book does not say how often leaks happen, and Go programs leak too, through references and goroutines that are kept.',
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'neither' },
    compares: 'one',
  },
  {
    id: 'rust-unsafe-block-boundary',
    sentence:
      'What the Rust compiler cannot check must stand in an unsafe block, which allows 5 extra operations. When you hunt a memory bug, you know where to look first.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [
      {
        label: 'Operations allowed only in an unsafe block',
        low: 5,
        high: 5,
        unit: 'operations',
        language: 'rust',
      },
    ],
    source: {
      title: 'The Rust Programming Language, ch. 20.1 Unsafe Rust',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/book/ch20-01-unsafe-rust.html',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'rust-lang/book at commit 9175448, src/ch20-01-unsafe-rust.md',
    },
    caution:
      'Unsafe blocks of dependencies and linked C code count as well, and safe code around a block can break what the block relies on.',
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'rust' },
    compares: 'one',
  },
  {
    id: 'rust-miri-undefined-behaviour',
    sentence:
      'Miri, a tool of the Rust project, runs a test suite in an interpreter and reports undefined behaviour in unsafe code, such as use after free.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Miri README',
      publisher: 'Rust Project',
      url: 'https://github.com/rust-lang/miri',
      year: 2026,
    },
    reading: { how: 'page', on: '2026-11-30', at: 'README.md at commit 9907069' },
    caution:
      'It needs the nightly toolchain, sees only the executions that the tests cause, and supports neither networking nor most calls into C.',
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'rust', testing: 'rust' },
    compares: 'one',
  },
  {
    id: 'go-gc-pauses-not-heap-sized',
    sentence:
      "Go's garbage collector does most of its work while the program runs, and its pauses are designed not to grow with the size of the heap.",
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'A Guide to the Go Garbage Collector',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/gc-guide',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/gc-guide.html',
    },
    caution:
      'Pauses are one source of latency. The guide lists four more, among them CPU time for marking and goroutines that have to assist.',
    roles: ['engineering', 'security'],
    about: { 'gc-pauses': 'go' },
    compares: 'one',
  },
  {
    id: 'go-gc-slo-500-microseconds',
    sentence:
      "Go's garbage collector aims for pauses of no more than 500 µs per cycle. Before Go 1.5 one production server saw 300 to 400 ms.",
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [
      {
        label: 'Objective for the pause in each collection, 2018',
        low: 500,
        high: 500,
        unit: 'µs',
        language: 'go',
      },
      {
        label: 'Pauses of one server in production, before Go 1.5',
        low: 300,
        high: 400,
        qualifier: 'about',
        unit: 'ms',
        language: 'go',
      },
    ],
    source: {
      title: "Getting to Go: The Journey of Go's Garbage Collector",
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/ismmkeynote',
      year: 2018,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/blog/ismmkeynote.md',
    },
    caution:
      'An objective (SLO) of 2018, not a guarantee (SLA), and only the stop-the-world pause. A hard deadline cannot rest on it.',
    roles: ['engineering', 'security'],
    about: { 'gc-pauses': 'go' },
    compares: 'one',
    asOf: '2018-07',
  },
  {
    id: 'go-gc-mark-phase-quarter-cpu',
    sentence:
      "While it marks live memory, Go's garbage collector takes 25% of the CPU, and goroutines that allocate a lot may have to assist it.",
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [
      { label: 'Share of the CPU while live memory is marked', low: 25, high: 25, unit: '%', language: 'go' },
    ],
    source: {
      title: 'A Guide to the Go Garbage Collector',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/gc-guide',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/gc-guide.html',
    },
    caution:
      'How often it marks depends on how fast the program allocates and on GOGC; a program that allocates little hardly pays for it.',
    roles: ['engineering', 'security'],
    about: { 'gc-cost': 'rust' },
    compares: 'one',
  },
  {
    id: 'go-gc-20-percent-cpu',
    sentence:
      'The Go team writes that a Go program that spends 20% of its CPU time or more on garbage collection is not rare.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [
      {
        label: 'CPU time spent on garbage collection, not rare',
        low: 20,
        high: 20,
        qualifier: 'at-least',
        unit: '%',
        language: 'go',
      },
    ],
    source: {
      title: 'The Green Tea Garbage Collector',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/greenteagc',
      year: 2025,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/blog/greenteagc.md',
    },
    caution:
      'A remark from before Green Tea became the default, without a count of programs. Profile your own program first.',
    roles: ['engineering', 'security'],
    about: { 'gc-cost': 'rust' },
    compares: 'one',
    asOf: '2025-10',
  },
  {
    id: 'go-green-tea-default-126',
    sentence:
      'Green Tea, a new garbage collector, has been on by default since Go 1.26. The Go team expects 10 to 40% less overhead in programs that collect heavily, and about 10% less again on recent Intel and AMD processors.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [
      { label: 'Less overhead of collection, forecast', low: 10, high: 40, unit: '%', language: 'go' },
      {
        label: 'A further part on recent x86 processors, forecast',
        low: 10,
        high: 10,
        qualifier: 'about',
        unit: '%',
        language: 'go',
      },
    ],
    source: {
      title: 'Go 1.26 Release Notes',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/go1.26',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/go1.26.md',
    },
    caution:
      'A forecast by its authors, of garbage collection only: 40% less of a fifth of the CPU time is 8% of the whole.',
    roles: ['engineering', 'security'],
    about: { 'gc-cost': 'go' },
    compares: 'one',
    asOf: '2026-02',
    boundTo: { language: 'go', release: '1.26' },
  },
  {
    id: 'go-gomemlimit-soft-limit',
    sentence:
      "GOMEMLIMIT sets a soft memory limit for a Go program. Go's guide advises it for services in containers with fixed memory, with 5 to 10% of headroom.",
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [
      { label: 'Headroom below the limit of the container', low: 5, high: 10, unit: '%', language: 'go' },
    ],
    source: {
      title: 'A Guide to the Go Garbage Collector',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/gc-guide',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/gc-guide.html',
    },
    caution:
      'Soft means that Go exceeds the limit rather than stall, so a container can still run out of memory. A limit that is too low costs up to about half of the CPU time.',
    roles: ['engineering', 'operations'],
    about: { 'memory-use': 'go' },
    compares: 'one',
  },
  {
    id: 'go-memory-limit-not-from-container',
    sentence:
      "Go does not set GOMEMLIMIT from a container's memory limit. A proposal to do so has been open since August 2025.",
    favours: 'neither',
    strength: 2,
    kind: 'status',
    figures: [],
    source: {
      title: 'proposal: runtime: memory limit aware GOMEMLIMIT default (issue #75164)',
      publisher: 'golang/go',
      url: 'https://github.com/golang/go/issues/75164',
      year: 2025,
    },
    reading: { how: 'page', on: '2026-11-30' },
    caution:
      'Without GOMEMLIMIT the heap may grow past the limit of the container before Go collects. Rust has no such setting because it has no garbage collector; its programs meet the same limit.',
    roles: ['operations', 'engineering'],
    about: { 'memory-use': 'neither' },
    compares: 'one',
    asOf: '2026-08',
  },
  {
    id: 'go-race-memory-corruption',
    sentence:
      "By Go's own memory model, data races on interface values, maps, slices or strings can corrupt memory.",
    favours: 'rust',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'The Go Memory Model (version of June 6, 2022)',
      publisher: 'Go Project',
      url: 'https://go.dev/ref/mem',
      year: 2022,
    },
    reading: { how: 'copy', on: '2026-11-30', at: 'verbatim copies of the version of June 6, 2022' },
    caution:
      'The model speaks of most implementations. Package unsafe and cgo are two more ways to lose memory safety; Go code with no race that uses neither is memory safe.',
    roles: ['engineering', 'security'],
    about: { 'data-races': 'rust', 'memory-safety': 'rust' },
    compares: 'one',
  },
  {
    id: 'go-unsafe-package-24-percent',
    sentence:
      "Package unsafe is Go's way around its own type safety. A study of 2438 popular Go projects found it in 24% of them.",
    favours: 'neither',
    strength: 2,
    kind: 'report',
    figures: [
      { label: 'Projects studied', low: 2438, high: 2438, unit: 'projects', language: 'go' },
      { label: 'Use package unsafe', low: 24, high: 24, unit: '%', language: 'go' },
      { label: 'Of those, with risky pointer conversions', low: 6, high: 6, unit: '%', language: 'go' },
    ],
    source: {
      title: 'Breaking Type Safety in Go: An Empirical Study on the Usage of the unsafe Package',
      publisher: 'Costa, Mujahid, Abdalkareem, Shihab (arXiv 2006.09973)',
      url: 'https://arxiv.org/abs/2006.09973',
      year: 2020,
    },
    reading: { how: 'copy', on: '2026-11-30', at: 'https://ar5iv.labs.arxiv.org/html/2006.09973' },
    caution:
      'Open-source projects of 2020. Use is not misuse, and dependencies are not counted, so it does not compare with shares of unsafe Rust.',
    roles: ['engineering', 'security'],
    about: { 'memory-safety': 'neither' },
    compares: 'one',
    asOf: '2020-06',
  },
  {
    id: 'go-map-race-crashes',
    sentence:
      'A Go map that one goroutine changes while others use it can crash the whole program. Concurrent reads alone are safe.',
    favours: 'rust',
    strength: 1,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Go FAQ: Why are map operations not defined to be atomic?',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/faq#atomic_maps',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/doc/faq.md',
    },
    caution:
      'Such code compiles, but the runtime reports many of these accesses, and the race detector finds them in tests that reach them.',
    roles: ['engineering', 'security'],
    about: { 'data-races': 'rust' },
    compares: 'one',
  },
  {
    id: 'go-nil-panics-need-tooling',
    sentence:
      'Go compiles code that may dereference a nil pointer. Uber built NilAway, a static analyser, to catch nil panics; it adds less than 5% to build time by its own figure.',
    favours: 'rust',
    strength: 2,
    kind: 'case',
    figures: [
      {
        label: "Longer builds with NilAway, by Uber's figure",
        low: 5,
        high: 5,
        qualifier: 'below',
        unit: '%',
        language: 'go',
      },
    ],
    source: {
      title: 'NilAway README',
      publisher: 'Uber',
      url: 'https://github.com/uber-go/nilaway',
      year: 2026,
    },
    reading: { how: 'page', on: '2026-11-30', at: 'README.md at commit 8649a03' },
    caution:
      'By its README NilAway is under active development, can report false positives and does not find every nil panic.',
    roles: ['engineering', 'security'],
    about: { crashes: 'rust' },
    compares: 'one',
  },
  {
    id: 'go-survey-nil-type-system-complaint',
    sentence:
      'Among Go developers asked in 2025, 28% are frustrated that a feature they value in another language is missing. Their comments name error handling, enums and nil safety most.',
    favours: 'rust',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'Miss a feature they value elsewhere, 2025',
        low: 28,
        high: 28,
        unit: '%',
        language: 'go',
      },
    ],
    source: {
      title: 'Results from the 2025 Go Developer Survey',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/survey2025',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'golang/website at commit b02076a, _content/blog/survey2025.md',
    },
    caution:
      'People who chose to take part, and comments without a count. The same survey finds 91% satisfied with Go.',
    roles: ['engineering', 'security'],
    about: { 'language-design': 'rust' },
    compares: 'one',
    asOf: '2026-01',
  },
  {
    id: 'rust-users-report-fewer-bugs',
    sentence:
      'In the State of Rust survey of 2025, 84% of 9413 responses say that Rust code has significantly fewer bugs than equivalent code in another language. 2% call it risky in production.',
    favours: 'rust',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'Find significantly fewer bugs in Rust code, 2025',
        low: 83.7,
        high: 83.7,
        unit: '%',
        language: 'rust',
      },
      { label: 'Call Rust risky in production, 2025', low: 1.5, high: 1.5, unit: '%', language: 'rust' },
      { label: 'Responses to this question', low: 9413, high: 9413, unit: 'responses' },
    ],
    source: {
      title: '2025 State of Rust survey report (PDF)',
      publisher: 'Rust Project',
      url: 'https://raw.githubusercontent.com/rust-lang/surveys/main/surveys/2025/annual-survey/report/annual-survey-2025-report.pdf',
      year: 2026,
    },
    reading: {
      how: 'copy',
      on: '2026-11-30',
      at: 'rust-lang/surveys at commit 986bc63, surveys/2025/annual-survey/report/annual-survey-2025-report.pdf',
    },
    caution: 'Opinion of people who chose Rust and chose to answer; nobody counted bugs.',
    roles: ['engineering', 'security'],
    about: { defects: 'rust' },
    compares: 'other',
    asOf: '2026-03',
  },
  {
    id: 'cloudflare-2025-unwrap-outage',
    sentence:
      "Cloudflare's outage of November 2025 came from a panic in Rust code: an unwrap met a file with more than the 200 features it had room for. Memory safety does not rule out a crash.",
    favours: 'neither',
    strength: 2,
    kind: 'case',
    figures: [{ label: 'Most features the module accepted', low: 200, high: 200, unit: 'features' }],
    source: {
      title: 'Cloudflare outage on November 18, 2025',
      publisher: 'Cloudflare',
      url: 'https://blog.cloudflare.com/18-november-2025-outage/',
      year: 2025,
    },
    reading: { how: 'copy', on: '2026-11-30', at: 'a full copy of the post, as changed on 20 November 2025' },
    caution:
      'A database change doubled the file. The older proxy did not panic and gave wrong bot scores instead. How an error is handled is a choice in any language.',
    roles: ['engineering', 'security'],
    about: { crashes: 'neither' },
    compares: 'one',
    asOf: '2025-11',
  },
]);
