import { claimsOf } from '../claim';
import { atCommit, copyAt, goWebsite, goWiki, rustBlog, readAgain } from './readings';

export const operationsClaims = claimsOf('operations', [
  {
    id: 'go-container-aware-gomaxprocs',
    sentence:
      'Since Go 1.25 GOMAXPROCS follows the CPU limit of the container by default. Before, it had to be set by hand or with a library.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Container-aware GOMAXPROCS',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/container-aware-gomaxprocs',
      year: 2025,
    },
    reading: goWebsite,
    caution:
      'It covers CPU limits only: a memory limit still has to be set by hand, with GOMEMLIMIT. Throttling becomes rarer and does not disappear.',
    workloads: ['io-services'],
    roles: ['operations', 'engineering'],
  },
  {
    id: 'go-static-binary-default',
    sentence:
      'The Go linker makes statically linked binaries by default. A small one takes a couple of megabytes and needs no runtime installed beside it.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Go FAQ: Why is my trivial program such a large binary?',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/faq#Why_is_my_trivial_program_such_a_large_binary',
      year: 2026,
    },
    reading: goWebsite,
    caution:
      'With cgo, which packages such as net and os/user use where it is available, a binary can depend on the C library again. Certificates and time zones come from outside.',
    workloads: ['automation'],
    roles: ['operations', 'engineering'],
  },
  {
    id: 'go-cross-compile-43-targets',
    sentence:
      'Go cross-compiles when GOOS and GOARCH are set; its documentation lists 43 valid combinations.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [
      {
        label: 'Valid combinations of GOOS and GOARCH',
        low: 43,
        high: 43,
        unit: 'combinations',
        language: 'go',
      },
    ],
    source: {
      title: 'Installing Go from source',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/install/source#environment',
      year: 2026,
    },
    reading: goWebsite,
    caution: 'Holds for pure Go. With cgo a C cross-compiler is needed for each target.',
    workloads: ['automation'],
    roles: ['operations', 'engineering'],
  },
  {
    id: 'rust-cross-needs-linker',
    sentence:
      'To cross-compile Rust you add the target with rustup and, for most targets, supply a linker for it.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'The rustup book: Cross-compilation',
      publisher: 'Rust Project',
      url: 'https://rust-lang.github.io/rustup/cross-compilation.html',
      year: 2026,
    },
    reading: copyAt('rust-lang/rustup on GitHub, commit 0878429 of 24 July 2026'),
    caution: 'Tools such as cross and cargo-zigbuild bring the linker along.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'rust-cross-zero-setup-tool',
    sentence:
      'The tool cross builds and tests Rust for other targets inside containers, without further setup.',
    favours: 'rust',
    strength: 1,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'cross README',
      publisher: 'cross-rs',
      url: 'https://github.com/cross-rs/cross',
      year: 2026,
    },
    reading: atCommit('8c1a8aa', '19 August 2026'),
    caution: 'A third-party tool, not part of the Rust toolchain, and it needs Docker or Podman.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'rust-musl-static-tier2',
    sentence:
      'Rust links static Linux binaries through its musl targets. They are Tier 2: built for every release, and not always tested.',
    favours: 'both',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'The rustc book: Platform Support',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/rustc/platform-support.html',
      year: 2026,
    },
    reading: copyAt('rust-lang/rust on GitHub, src/doc/rustc/src/platform-support.md at commit 00236a0'),
    caution: 'The Linux targets that most programs are built for are Tier 1 and need glibc on the system.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'distroless-static-2mib',
    sentence:
      'A static binary of either language runs on the distroless base image of about 2 MiB. Alpine starts at about 5 MiB and Debian at 124 MiB.',
    favours: 'both',
    strength: 2,
    kind: 'documentation',
    figures: [
      { label: 'distroless/static as base image', low: 2, high: 2, qualifier: 'about', unit: 'MiB' },
      { label: 'Alpine as base image', low: 5, high: 5, qualifier: 'about', unit: 'MiB' },
      { label: 'Debian as base image', low: 124, high: 124, unit: 'MiB' },
    ],
    source: {
      title: 'Distroless container images README',
      publisher: 'GoogleContainerTools',
      url: 'https://github.com/GoogleContainerTools/distroless',
      year: 2026,
    },
    reading: atCommit('cd08076', '21 August 2026'),
    caution:
      'Base images only; the program comes on top. The README names neither language in this comparison.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'docker-go-image-28mb',
    sentence:
      "A multi-stage build brings the image of the sample service in Docker's Go guide from 1.11 GB down to 28.1 MB.",
    favours: 'go',
    strength: 1,
    kind: 'documentation',
    figures: [
      { label: 'Image with the build tools', low: 1.11, high: 1.11, unit: 'GB', language: 'go' },
      { label: 'Image with the program alone', low: 28.1, high: 28.1, unit: 'MB', language: 'go' },
    ],
    source: {
      title: 'Build your Go image',
      publisher: 'Docker Docs',
      url: 'https://docs.docker.com/guides/golang/build-images/',
      year: 2025,
    },
    reading: copyAt('docker/docs on GitHub, content/guides/golang/build-images.md at commit 2c92482'),
    caution:
      'A trivial service with Go 1.19. A multi-stage build does the same for Rust or any compiled language.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'rust-minimal-binary-size',
    sentence:
      'With nightly options for size, a minimal Rust binary takes 30 to 51 KB, and 8 KB without most of the standard library.',
    favours: 'rust',
    strength: 1,
    kind: 'documentation',
    figures: [
      { label: 'Library rebuilt for size, on macOS', low: 51, high: 51, unit: 'KB', language: 'rust' },
      {
        label: 'Library rebuilt, no panic text, on macOS',
        low: 30,
        high: 30,
        unit: 'KB',
        language: 'rust',
      },
      { label: 'Without most of the library, on macOS', low: 8, high: 8, unit: 'KB', language: 'rust' },
    ],
    source: {
      title: 'Minimizing Rust Binary Size',
      publisher: 'johnthagen/min-sized-rust',
      url: 'https://github.com/johnthagen/min-sized-rust',
      year: 2025,
    },
    reading: atCommit('24233f9', '3 October 2025'),
    caution:
      'A program that prints one line, built with settings that give up backtraces and panic messages; not what a service ships.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'go-pprof-in-stdlib',
    sentence:
      'The pprof profiles for CPU, heap and goroutines are in the Go standard library; net/http/pprof serves them from a running service.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Diagnostics',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/diagnostics',
      year: 2026,
    },
    reading: goWebsite,
    caution:
      'The endpoints must not be reachable from outside. Rust has comparable profilers as crates and as system tools such as perf.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'go-flight-recorder',
    sentence:
      'Since Go 1.25 the flight recorder keeps the last stretch of the execution trace, so a service can save it after something went wrong.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: "Go's Sweet 16",
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/16years',
      year: 2025,
    },
    reading: goWebsite,
    caution: 'The program has to start it and decide when to save; the announcement states no overhead.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'tokio-console-needs-unstable',
    sentence:
      'tokio-console shows the tasks of a running async Rust program. The program has to be built with the tokio_unstable flag.',
    favours: 'go',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'console-subscriber README',
      publisher: 'Tokio',
      url: 'https://github.com/tokio-rs/console/tree/main/console-subscriber',
      year: 2026,
    },
    reading: atCommit('b59758e', '7 August 2026'),
    caution:
      'Works for Tokio only. The flag means that the interface may change, not that the program is unsafe.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'otel-status-go-vs-rust',
    sentence:
      'OpenTelemetry for Rust calls its API and SDK for logs and metrics stable and those for traces beta. OpenTelemetry for Go calls traces and metrics stable and logs beta.',
    favours: 'neither',
    strength: 3,
    kind: 'documentation',
    pace: 'moving',
    figures: [],
    source: {
      title: 'Project status of opentelemetry-rust and opentelemetry-go',
      publisher: 'OpenTelemetry (CNCF)',
      url: 'https://github.com/open-telemetry/opentelemetry-rust',
      year: 2026,
    },
    reading: atCommit('84301ae', '20 August 2026, and opentelemetry-go at commit 736a14f of 21 August 2026'),
    caution:
      'Rust exporters are release candidates or beta. Logs for Go became a release candidate on 28 August 2026. The list on opentelemetry.io still called all three signals beta for Rust in August 2026.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'rust-debugging-and-disk-pain',
    sentence:
      'In the 2025 State of Rust survey, about 20% call debugging a big problem, about 22% disk usage and about 14% the size of binaries.',
    favours: 'go',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'Debugging is a big problem',
        low: 20,
        high: 20,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      {
        label: 'Disk usage is a big problem',
        low: 22,
        high: 22,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      {
        label: 'Size of binaries is a big problem',
        low: 14,
        high: 14,
        qualifier: 'about',
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
    reading: readAgain(rustBlog),
    caution: 'Only users of Rust were asked, so it says nothing about how Go compares.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'rust-ci-builds-blocker',
    sentence: 'Of 1495 people who build Rust in CI, about 25% call its speed a big blocker.',
    favours: 'go',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'CI builds are a big blocker',
        low: 25,
        high: 25,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      { label: 'People who build Rust in CI', low: 1495, high: 1495, unit: 'respondents' },
    ],
    source: {
      title: 'Rust compiler performance survey 2025 results',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2025/09/10/rust-compiler-performance-survey-2025-results/',
      year: 2025,
    },
    reading: readAgain(rustBlog),
    caution:
      'A survey about compile times draws people with slow builds. Of those who call CI builds a big issue, about a third use no cache.',
    roles: ['operations', 'engineering'],
  },
  {
    id: 'go-release-support',
    sentence:
      'Go releases a version every 6 months. Each is supported, with security fixes, until two newer ones are out, which is about a year.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [{ label: 'From one release to the next', low: 6, high: 6, unit: 'months', language: 'go' }],
    source: {
      title: 'Go Release Cycle',
      publisher: 'Go Project',
      url: 'https://go.dev/wiki/Go-Release-Cycle',
      year: 2026,
    },
    reading: goWiki,
    caution:
      'That a release is supported until two newer ones are out stands in the release policy, at go.dev/doc/devel/release. Go has no release with long-term support.',
    roles: ['operations', 'security', 'engineering'],
  },
  {
    id: 'rust-release-six-weeks',
    sentence: 'Rust releases a stable version every 6 weeks and means each upgrade to be painless.',
    favours: 'neither',
    strength: 3,
    kind: 'documentation',
    figures: [
      { label: 'From one stable release to the next', low: 6, high: 6, unit: 'weeks', language: 'rust' },
    ],
    source: {
      title: 'The Rust Programming Language: How Rust is Made and “Nightly Rust”',
      publisher: 'Rust Project',
      url: 'https://doc.rust-lang.org/book/appendix-07-nightly-rust.html',
      year: 2026,
    },
    reading: copyAt('rust-lang/book on GitHub, commit 9175448 of 13 July 2026'),
    caution:
      'There is no release with long-term support: fixes go into the newest one, so staying current means eight or nine upgrades a year. Crates set minimum versions of their own.',
    roles: ['operations', 'security', 'engineering'],
  },
]);
