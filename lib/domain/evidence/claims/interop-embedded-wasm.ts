import { claimsOf } from '../claim';
import { atCommit, copyAt, goWebsite, goWiki, readAgain, rustBlog, rustSurveys } from './readings';

export const interopEmbeddedWasmClaims = claimsOf('interop-embedded-wasm', [
  {
    id: 'cgo-30-percent-cheaper-126',
    sentence: 'Go 1.26 cut the baseline overhead of a cgo call, from Go to C, by about 30%.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [
      {
        label: 'Lower baseline overhead of a cgo call',
        low: 30,
        high: 30,
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
    reading: readAgain(goWebsite),
    caution:
      'Against Go 1.25, and only the fixed cost per call. A call from Rust to C has no such overhead to cut.',
    roles: ['engineering'],
  },
  {
    id: 'cgo-off-when-cross-compiling',
    sentence:
      'cgo is off by default when Go cross-compiles. A program that uses C libraries then needs a C cross-compiler for the target.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'cgo command documentation',
      publisher: 'Go Project',
      url: 'https://pkg.go.dev/cmd/cgo',
      year: 2026,
    },
    reading: copyAt('a stored copy of the page for go1.26.5'),
    caution: 'Rust needs a C cross-compiler for C code too; the difference is that Go without C needs none.',
    roles: ['engineering'],
  },
  {
    id: 'cgo-pointer-rules',
    sentence:
      'cgo restricts which Go pointers may be passed to C, because the Go garbage collector has to know where all of them are.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    pace: 'lasting',
    figures: [],
    source: {
      title: 'cgo command documentation: Passing pointers',
      publisher: 'Go Project',
      url: 'https://pkg.go.dev/cmd/cgo#hdr-Passing_pointers',
      year: 2026,
    },
    reading: { how: 'page', on: '2026-11-22' },
    caution:
      'The page speaks of Go only. Rust has no collector to inform, and calling C is unsafe code there with rules of its own.',
    roles: ['engineering'],
  },
  {
    id: 'rust-interop-mild-pain',
    sentence:
      'In the 2025 State of Rust survey, about 13% call interoperating with C or C++ a big problem, and about 49% have no problem with it.',
    favours: 'rust',
    strength: 1,
    kind: 'survey',
    figures: [
      {
        label: 'C or C++ interoperability is a big problem',
        low: 13,
        high: 13,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      { label: 'No problem with it', low: 49, high: 49, qualifier: 'about', unit: '%', language: 'rust' },
    ],
    source: {
      title: '2025 State of Rust Survey Results',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
      year: 2026,
    },
    reading: readAgain(rustBlog),
    caution: 'Only users of Rust were asked, and not all of them call C or C++ at all.',
    roles: ['engineering'],
  },
  {
    id: 'rust-pyo3-python',
    sentence: 'With PyO3 and maturin, Rust code becomes a native Python module that pip installs.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'PyO3 README',
      publisher: 'PyO3',
      url: 'https://github.com/PyO3/pyo3',
      year: 2026,
    },
    reading: atCommit('34f08c3', '22 August 2026'),
    caution:
      'PyO3 has not reached version 1.0. Similar bridges are napi-rs for Node.js and UniFFI for Kotlin and Swift; Go can build a C library for Python too, which brings its runtime along.',
    workloads: ['compute-kernel', 'model-serving'],
    roles: ['engineering'],
  },
  {
    id: 'go-mobile-bindings',
    sentence:
      'With gomobile, Go code becomes a library for Android and iOS apps. The project calls itself experimental and offers no support.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Go support for Mobile devices (golang/mobile README)',
      publisher: 'Go Project',
      url: 'https://github.com/golang/mobile',
      year: 2026,
    },
    reading: atCommit('2cfb765', '10 April 2026'),
    caution:
      'Only some Go types cross the border. For Rust, UniFFI by Mozilla does the same; it calls itself ready for production although its version is below 1.0.',
    roles: ['engineering'],
  },
  {
    id: 'go-wasm-2mb-minimum',
    sentence:
      'Go produces WebAssembly files of about 2 MB at least, about 500 kB compressed. With libraries, 10 MB and more are common.',
    favours: 'rust',
    strength: 3,
    kind: 'documentation',
    figures: [
      { label: 'Smallest file', low: 2, high: 2, qualifier: 'about', unit: 'MB', language: 'go' },
      {
        label: 'Smallest file, compressed',
        low: 500,
        high: 500,
        qualifier: 'about',
        unit: 'kB',
        language: 'go',
      },
      {
        label: 'Common size with libraries',
        low: 10,
        high: 10,
        qualifier: 'at-least',
        unit: 'MB',
        language: 'go',
      },
    ],
    source: {
      title: 'Go Wiki: WebAssembly',
      publisher: 'Go Project',
      url: 'https://go.dev/wiki/WebAssembly',
      year: 2026,
    },
    reading: goWiki,
    caution:
      'The page is a wiki, and its own example of 2.3 MB compresses to 660 kB with gzip. TinyGo makes far smaller files.',
    roles: ['engineering'],
  },
  {
    id: 'rust-wasm-kilobytes',
    sentence:
      'The Game of Life example of the Rust and WebAssembly book compiles to 29410 bytes, and to 9045 when optimised and compressed.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [
      { label: 'Default build', low: 29410, high: 29410, unit: 'bytes', language: 'rust' },
      { label: 'Optimised for size', low: 17317, high: 17317, unit: 'bytes', language: 'rust' },
      { label: 'Optimised and compressed', low: 9045, high: 9045, unit: 'bytes', language: 'rust' },
    ],
    source: {
      title: 'Rust and WebAssembly: Shrinking .wasm Size',
      publisher: 'Rust and WebAssembly Working Group',
      url: 'https://rustwasm.github.io/docs/book/game-of-life/code-size.html',
      year: 2021,
    },
    reading: copyAt('rustwasm/book on GitHub, commit 366042a of 8 January 2021'),
    caution:
      'From a book that has not been updated since 2021, and another program than the Go minimum, so the two sizes cannot be divided.',
    roles: ['engineering'],
  },
  {
    id: 'rust-wasip2-tier-2',
    sentence:
      'The Rust target for WASI 0.2, wasm32-wasip2, is at Tier 2, so components can be built directly. Go builds for wasip1, the preview before it.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'The wasm32-wasip2 Target Has Reached Tier 2 Support',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2024/11/26/wasip2-tier-2/',
      year: 2024,
    },
    reading: rustBlog,
    caution:
      'That Go targets preview 1 (GOOS=wasip1) stands in the Go blog post on wasmexport, of 2025; TinyGo supports WASI 0.2. Tier 2 means built for every release, not always tested.',
    roles: ['engineering'],
  },
  {
    id: 'tinygo-small-but-partial',
    sentence:
      'TinyGo compiles Go for microcontrollers and to small WebAssembly files. Many packages of the standard library do not compile with it.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'TinyGo: Go language features',
      publisher: 'TinyGo',
      url: 'https://tinygo.org/docs/reference/lang-support/',
      year: 2023,
    },
    reading: copyAt('tinygo-org/tinygo-site on GitHub, commit b10ae6d of 11 March 2024'),
    caution:
      'The page describes June 2023; the list of packages has grown since. Check the packages that you need.',
    roles: ['engineering'],
  },
  {
    id: 'tinygo-says-rust-easier-on-mcu',
    sentence:
      'The TinyGo project says itself that Rust is easier to support on a microcontroller, and that Go is easier to learn.',
    favours: 'both',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'TinyGo FAQ: Why Go instead of Rust?',
      publisher: 'TinyGo',
      url: 'https://tinygo.org/docs/concepts/faq/why-go-instead-of-rust/',
      year: 2023,
    },
    reading: copyAt('tinygo-org/tinygo-site on GitHub, commit b10ae6d of 11 March 2024'),
    caution:
      'An opinion, written several years ago by people who chose Go; some of its points on Rust are out of date.',
    roles: ['engineering'],
  },
  {
    id: 'rust-bare-metal-official-targets',
    sentence:
      'Rust has official targets for bare-metal Arm Cortex-M and RISC-V, at Tier 2 and without the standard library (no_std).',
    favours: 'rust',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'The rustc book: Platform Support',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/rustc/platform-support.html',
      year: 2026,
    },
    reading: copyAt('rust-lang/rust on GitHub, src/doc/rustc/src/platform-support.md at commit 00236a0'),
    caution:
      'Tier 2 targets are built for every release and not always tested. Go itself has no bare-metal target; TinyGo has.',
    workloads: ['os-systems'],
    roles: ['engineering'],
  },
  {
    id: 'rust-embedded-use-2025',
    sentence:
      'In the 2025 State of Rust survey, about 22% use Rust at work on embedded devices with an operating system and about 16% on bare metal.',
    favours: 'rust',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'Embedded devices with an operating system',
        low: 22,
        high: 22,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      {
        label: 'Embedded devices, bare metal',
        low: 16,
        high: 16,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
    ],
    source: {
      title: '2025 State of Rust survey report (PDF)',
      publisher: 'Rust Project',
      url: 'https://raw.githubusercontent.com/rust-lang/surveys/main/surveys/2025/annual-survey/report/annual-survey-2025-report.pdf',
      year: 2026,
    },
    reading: readAgain(rustSurveys),
    caution:
      'Shares of people, not of organisations; several answers were possible, and only users of Rust were asked.',
    workloads: ['os-systems'],
    roles: ['engineering'],
  },
  {
    id: 'rust-embedded-still-hard',
    sentence:
      'Embedded Rust developers told the Rust project that they cannot use most crates, often miss the standard library, and find debugging harder.',
    favours: 'neither',
    strength: 2,
    kind: 'report',
    pace: 'moving',
    figures: [],
    source: {
      title: "What we heard about Rust's challenges",
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2026/03/20/rust-challenges/',
      year: 2026,
    },
    reading: readAgain(rustBlog),
    caution:
      "From interviews. The first version of the report was retracted; its author's own commentary stands there now. Most of this comes with small devices in any language.",
    workloads: ['os-systems'],
    roles: ['engineering'],
  },
  {
    id: 'go-embedded-deployments-8-percent',
    sentence: 'In the 2025 Go survey, 8% deploy to embedded or IoT devices, after 2% the year before.',
    favours: 'go',
    strength: 1,
    kind: 'survey',
    figures: [
      { label: 'Deploy to embedded or IoT devices, 2025', low: 8, high: 8, unit: '%', language: 'go' },
      { label: 'Deploy to embedded or IoT devices, 2024', low: 2, high: 2, unit: '%', language: 'go' },
    ],
    source: {
      title: 'Results from the 2025 Go Developer Survey',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/survey2025',
      year: 2026,
    },
    reading: readAgain(goWebsite),
    caution:
      'Most such devices run Linux; the figure says nothing about microcontrollers. A sharp rise can come from who answered as much as from practice.',
    workloads: ['os-systems'],
    roles: ['engineering'],
  },
  {
    id: 'wasm-use-go-vs-rust-surveys',
    sentence:
      'In surveys of 2024, about 4% of Go developers deployed to WebAssembly; of Rust developers 23% targeted it in browsers and about 8% elsewhere.',
    favours: 'rust',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'Deploy to WebAssembly, second half of 2024',
        low: 4,
        high: 4,
        qualifier: 'about',
        unit: '%',
        language: 'go',
      },
      { label: 'Target WebAssembly in browsers, 2024', low: 23, high: 23, unit: '%', language: 'rust' },
      {
        label: 'Target WebAssembly on other hosts, 2024',
        low: 8,
        high: 8,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
    ],
    source: {
      title: 'Go Developer Survey 2024 H2 and 2024 State of Rust Survey',
      publisher: 'The Go Blog; Rust Blog',
      url: 'https://go.dev/blog/survey2024-h2-results',
      year: 2024,
    },
    reading: readAgain(goWebsite),
    caution:
      'Two surveys with different questions. The half about Rust is in the Rust Blog post of 13 February 2025, whose chart shows 7.7% for other hosts where its text says 7%.',
    roles: ['engineering'],
  },
]);
