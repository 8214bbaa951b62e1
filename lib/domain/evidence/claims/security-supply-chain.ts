import { claimsOf } from '../claim';
import {
  atCommit,
  copyAt,
  corrodeGuide,
  countedFrom,
  goWebsite,
  reportedBy,
  rustBlog,
  readAgain,
} from './readings';

export const securitySupplyChainClaims = claimsOf('security-supply-chain', [
  {
    id: 'govulncheck-call-graph',
    sentence:
      'govulncheck, the official scanner for Go, reports the known vulnerabilities whose affected functions your code reaches.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'Go Vulnerability Management',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/security/vuln/',
      year: 2026,
    },
    reading: goWebsite,
    caution:
      'Calls through reflection and interfaces can escape static analysis, and most reports in the database have not been reviewed by the Go team. cargo-audit compares versions only.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'go-vulndb-size-2026',
    sentence:
      'In August 2026 the Go vulnerability database held 4291 reports, 1136 of them reviewed by the Go team.',
    favours: 'neither',
    strength: 1,
    kind: 'count',
    figures: [
      { label: 'All reports, 21 August 2026', low: 4291, high: 4291, unit: 'reports', language: 'go' },
      { label: 'Reviewed by the Go team', low: 1136, high: 1136, unit: 'reports', language: 'go' },
    ],
    source: {
      title: 'Go vulnerability database (golang/vulndb)',
      publisher: 'Go Security Team',
      url: 'https://github.com/golang/vulndb',
      year: 2026,
    },
    reading: countedFrom('commit a752ea5 of 21 August 2026'),
    caution:
      'More entries do not mean less safety. The database covers programs as well as libraries, so it cannot be set against RustSec.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'rustsec-advisories-2025',
    sentence:
      'In February 2025 the RustSec database held 714 advisories on crates; 151 mark a crate as unmaintained and 120 mark one as unsound.',
    favours: 'neither',
    strength: 1,
    kind: 'count',
    figures: [
      {
        label: 'All advisories on crates, 24 February 2025',
        low: 714,
        high: 714,
        unit: 'advisories',
        language: 'rust',
      },
      { label: 'Mark a crate as unmaintained', low: 151, high: 151, unit: 'advisories', language: 'rust' },
      { label: 'Mark a crate as unsound', low: 120, high: 120, unit: 'advisories', language: 'rust' },
    ],
    source: {
      title: 'RustSec Advisory Database',
      publisher: 'RustSec',
      url: 'https://github.com/RustSec/advisory-db',
      year: 2025,
    },
    reading: countedFrom('commit 2e25d96 of 24 February 2025'),
    caution:
      'The count is from February 2025, the latest copy we could read; the database has grown since. More entries do not mean less safety.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'cargo-audit-rustsec',
    sentence:
      'cargo-audit checks the dependencies in Cargo.lock against the RustSec database of known vulnerabilities.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'cargo-audit README',
      publisher: 'RustSec',
      url: 'https://github.com/rustsec/rustsec/blob/main/cargo-audit/README.md',
      year: 2026,
    },
    reading: atCommit('7fad63b', '13 August 2026'),
    caution:
      'A tool to install separately. It goes by version and does not know whether your code reaches the affected function, as govulncheck does for Go.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'crates-io-security-tab-2026',
    sentence: 'Since January 2026 crates.io shows known RustSec advisories on the page of each crate.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'crates.io: development update',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2026/01/21/crates-io-development-update/',
      year: 2026,
    },
    reading: rustBlog,
    caution:
      'It helps before a crate is added and does not watch what is in use. pkg.go.dev lists vulnerabilities as well.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'crates-io-trusted-publishing',
    sentence:
      'crates.io lets a CI job publish without a stored token (Trusted Publishing), and since January 2026 owners can allow nothing else.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'crates.io: development update',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2026/01/21/crates-io-development-update/',
      year: 2026,
    },
    reading: rustBlog,
    caution:
      'For GitHub Actions since July 2025 and GitLab since January 2026. Go modules come from the repository itself, so there is no registry account to protect.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'cargo-vet-audits',
    sentence:
      'cargo-vet, by Mozilla, lets a team require that every third-party crate has been audited by someone it trusts.',
    favours: 'rust',
    strength: 2,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'cargo-vet README',
      publisher: 'Mozilla',
      url: 'https://github.com/mozilla/cargo-vet',
      year: 2026,
    },
    reading: atCommit('e2111ef', '26 February 2026'),
    caution: 'Audits have to be done or imported; on the first run existing dependencies are exempted.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'go-builds-locked-and-sumdb',
    sentence:
      'go.mod pins every version of a Go build, and the checksum database shows everyone the same content, so a new release upstream cannot slip in.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'How Go Mitigates Supply Chain Attacks',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/supply-chain',
      year: 2022,
    },
    reading: goWebsite,
    caution:
      'Cargo.lock pins as well; the public log is specific to Go. In 2026 flaws were fixed that let a malicious proxy get past that log (GO-2026-4984, GO-2026-6179).',
    roles: ['security', 'engineering'],
  },
  {
    id: 'go-build-runs-no-code',
    sentence:
      'By design, fetching or building a Go module does not run its code. Cargo compiles and runs the build.rs of a dependency before building it.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [],
    source: {
      title: 'How Go Mitigates Supply Chain Attacks',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/supply-chain',
      year: 2022,
    },
    reading: goWebsite,
    caution:
      'The half about Cargo stands in the Cargo Book, under Build Scripts. Flaws have broken the rule in Go, such as GO-2026-4871, and tests and the finished program run the code anyway.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'go-boltdb-typosquat',
    sentence:
      'boltdb-go/bolt, a look-alike of the Go module BoltDB with a backdoor, could be fetched from the module mirror for more than 3 years.',
    favours: 'neither',
    strength: 1,
    kind: 'case',
    figures: [
      {
        label: 'How long it could be fetched',
        low: 3,
        high: 3,
        qualifier: 'above',
        unit: 'years',
        language: 'go',
      },
    ],
    source: {
      title: 'Go Supply Chain Attack: Malicious Package Exploits Go Module Proxy Caching for Persistence',
      publisher: 'Socket',
      url: 'https://socket.dev/blog/malicious-package-exploits-go-module-proxy-caching-for-persistence',
      year: 2025,
    },
    reading: reportedBy('reports by mojoauth.com, safeguard.sh and gameupnews.com'),
    caution:
      'The duration comes from reports on the Socket post. That the module was a malicious typosquat is confirmed by the Go security team, as GO-2025-3451. Few projects imported it.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'crates-io-malicious-2025',
    sentence:
      'faster_log and async_println, two crates that stole keys, were downloaded 7181 and 1243 times before crates.io removed them in September 2025.',
    favours: 'neither',
    strength: 2,
    kind: 'case',
    figures: [
      { label: 'Downloads of faster_log', low: 7181, high: 7181, unit: 'downloads', language: 'rust' },
      { label: 'Downloads of async_println', low: 1243, high: 1243, unit: 'downloads', language: 'rust' },
    ],
    source: {
      title: 'crates.io: Malicious crates faster_log and async_println',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2025/09/24/crates.io-malicious-crates-fasterlog-and-asyncprintln/',
      year: 2025,
    },
    reading: rustBlog,
    caution: 'Downloads include mirrors and scanners, so they do not count people or companies affected.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'crates-io-arrayref-2026',
    sentence:
      'In August 2026 malicious versions of the crates arrayref, internment and append-only-vec were on crates.io for 86 to 107 minutes.',
    favours: 'neither',
    strength: 3,
    kind: 'case',
    pace: 'lasting',
    figures: [{ label: 'Time on crates.io', low: 86, high: 107, unit: 'minutes', language: 'rust' }],
    source: {
      title: 'Supply chain attack on arrayref',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2026/08/20/supply-chain-attack-on-arrayref/',
      year: 2026,
    },
    reading: rustBlog,
    caution:
      "The author's computer or credentials were probably taken over. The attack ran in the build script of a dependency, so building was enough. Go has had malicious look-alike modules too.",
    roles: ['security', 'engineering'],
  },
  {
    id: 'cargo-advisories-2026',
    sentence:
      'By late August 2026 Cargo had 3 security advisories that year, and the Go vulnerability database 8 reports on the go command.',
    favours: 'neither',
    strength: 2,
    kind: 'count',
    figures: [
      {
        label: 'Advisories on Cargo, January to August 2026',
        low: 3,
        high: 3,
        unit: 'advisories',
        language: 'rust',
      },
      {
        label: 'Reports on cmd/go, numbered in 2026',
        low: 8,
        high: 8,
        unit: 'reports',
        language: 'go',
      },
    ],
    source: {
      title: 'Security advisory for Cargo, with the Go vulnerability database',
      publisher: 'Rust Blog; Go Security Team',
      url: 'https://blog.rust-lang.org/2026/03/21/cve-2026-33056/',
      year: 2026,
    },
    reading: countedFrom(
      'rust-lang/blog.rust-lang.org at commit 0243724 of 22 August 2026, and golang/vulndb at commit a752ea5 of 21 August 2026',
    ),
    caution:
      'CVE-2026-33056, CVE-2026-5222 and CVE-2026-5223; none could be exploited through crates.io. The two projects publish by different rules, so the numbers do not rank them.',
    roles: ['security', 'operations'],
  },
  {
    id: 'go-fips-140-3-validated',
    sentence:
      'The Go standard library contains a cryptographic module that is validated for FIPS 140-3, under certificate 5247.',
    favours: 'go',
    strength: 3,
    kind: 'documentation',
    figures: [{ label: 'Number of the certificate', low: 5247, high: 5247, unit: '', language: 'go' }],
    source: {
      title: 'FIPS 140-3 Compliance',
      publisher: 'Go Project',
      url: 'https://go.dev/doc/security/fips140',
      year: 2026,
    },
    reading: goWebsite,
    caution:
      'The certificate is for module v1.0.0; the newer v1.26.0 was still pending review on 28 April 2026. FIPS mode has to be switched on, and a validated module does not make a product compliant.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'rust-fips-aws-lc-rs',
    sentence:
      'Rust gets FIPS 140-3 from aws-lc-rs: its AWS-LC module, third generation, has certificates 5314 and 5298, and rustls can use it.',
    favours: 'rust',
    strength: 3,
    kind: 'documentation',
    figures: [
      { label: 'Certificate of the static module', low: 5314, high: 5314, unit: '', language: 'rust' },
      { label: 'Certificate of the dynamic module', low: 5298, high: 5298, unit: '', language: 'rust' },
    ],
    source: {
      title: 'aws-lc-rs v1.17.1: AWS-LC FIPS v3 Module Has Been Validated',
      publisher: 'Amazon Web Services',
      url: 'https://github.com/aws/aws-lc-rs/releases/tag/v1.17.1',
      year: 2026,
    },
    reading: copyAt('a stored copy of the release page'),
    caution:
      'A third-party crate around a C library. Since v1.18.0 of August 2026 its fips feature builds module 4, which is still in validation; to stay on the validated one, pin a version below 1.18.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'go-crypto-audit-2025',
    sentence:
      'Trail of Bits audited the Go cryptography packages in 2025: 1 finding of low severity, and 5 informational ones.',
    favours: 'go',
    strength: 2,
    kind: 'report',
    figures: [
      { label: 'Findings of low severity', low: 1, high: 1, unit: 'finding', language: 'go' },
      { label: 'Informational findings', low: 5, high: 5, unit: 'findings', language: 'go' },
    ],
    source: {
      title: 'Go Cryptography Security Audit',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/tob-crypto-audit',
      year: 2025,
    },
    reading: goWebsite,
    caution:
      'The one finding is in the Go+BoringCrypto integration, off by default and unsupported outside Google. Three of the five concern timing side channels. TLS and X.509 were not in scope.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'rust-unsafe-19-percent-of-crates',
    sentence:
      'The Rust Foundation counted about 127000 significant crates in 2024: about 19% use unsafe code, and about 34% call crates that do.',
    favours: 'neither',
    strength: 1,
    kind: 'report',
    figures: [
      {
        label: 'Use unsafe code themselves',
        low: 19,
        high: 19,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      {
        label: 'Call crates that use it',
        low: 34,
        high: 34,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      {
        label: 'Crates looked at',
        low: 127000,
        high: 127000,
        qualifier: 'about',
        unit: 'crates',
        language: 'rust',
      },
    ],
    source: {
      title: 'Unsafe Rust in the Wild: Notes on the Current State of Unsafe Rust',
      publisher: 'Rust Foundation',
      url: 'https://rustfoundation.org/media/unsafe-rust-in-the-wild-notes-on-the-current-state-of-unsafe-rust/',
      year: 2024,
    },
    reading: reportedBy('news reports by altusintel.com, allunix.ru and silkway.news'),
    caution:
      'Most of it is calls to libraries in other languages, and the largest single user is a wrapper for the Windows API. No comparable count for Go was found.',
    roles: ['security', 'engineering'],
  },
  {
    id: 'rust-more-dependencies',
    sentence:
      'A typical Rust service pulls in more third-party packages than its Go equivalent, and each of them has to be trusted.',
    favours: 'go',
    strength: 1,
    kind: 'report',
    pace: 'moving',
    figures: [],
    source: {
      title: 'Migrating from Go to Rust',
      publisher: 'corrode Rust Consulting',
      url: 'https://corrode.dev/learn/migration-guides/go-to-rust/',
      year: 2026,
    },
    reading: readAgain(corrodeGuide),
    caution:
      'Said by a Rust consultancy, corrode, without a count. Your own Cargo.lock and go.sum show it for your case.',
    roles: ['security', 'engineering'],
  },
]);
