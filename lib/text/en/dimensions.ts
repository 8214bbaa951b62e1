import type { DimensionId } from '@/lib/domain/evidence/claim';

type DimensionWords = {
  name: string;
  /** Our summary of its claims. */
  answer: string;
  /** The same in a sentence or two, beside its figure. */
  short: string;
  /** What it matters for; each follows "when" or "if", the one that most readers know first. */
  matters: readonly string[];
};

/** The dimensions of the comparison in words. */
export const dimensionText: Record<DimensionId, DimensionWords> = {
  'memory-reliability': {
    name: 'Memory and reliability',
    answer:
      'Both are memory safe in ordinary use. Rust checks this at compile time and needs no garbage collector. Go collects garbage while the program runs, with short pauses, and cannot rule out data races. Neither prevents a panic on unexpected input.',
    short:
      'Both are memory safe. Rust checks it at compile time; Go collects garbage while the program runs.',
    matters: [
      'gigabytes of data stay in memory',
      'a memory error would be a security hole',
      'not even a short pause is acceptable',
    ],
  },
  performance: {
    name: 'Speed and resources',
    answer:
      'A Rust program usually uses less CPU time and less memory. How much less depends on the work: little where a service waits for a database, a lot where it computes or holds much live data. Small benchmarks say little about a service.',
    short: 'Close where a service waits for a database, far apart where it computes.',
    matters: [
      'machines are a large part of your bill',
      'even your slowest responses have a strict limit',
      'a process starts for each request',
    ],
  },
  concurrency: {
    name: 'Concurrency',
    answer:
      'Go makes concurrent code short to write and cheap to run, and leaves data races for tools to find. Rust rejects data races at compile time, and asks for more decisions before you can use async/await.',
    short: 'Go is short to write and cheap to run. Rust rejects data races and asks for more decisions.',
    matters: [
      'a great many tasks wait at the same time',
      'threads share data that changes',
      'a data race would corrupt what you store',
    ],
  },
  'learning-dx': {
    name: 'Learning and daily work',
    answer:
      'Go is quicker to learn and quicker to compile. Rust takes longer to learn, and people who stayed with it say that they trust what they ship.',
    short:
      'Go is quicker to learn and to compile. Rust takes longer, and those who stay trust what they ship.',
    matters: ['your team is new to the language', 'the deadline is close', 'you hire juniors'],
  },
  ecosystem: {
    name: 'Ecosystem',
    answer:
      'Go has more ready-made libraries for services and cloud platforms. Rust has most of what a service needs, as separate crates to choose from, and many for storage, data and low-level work.',
    short:
      'Go has more that is ready for cloud platforms. Rust has a lot for storage, data and low-level work.',
    matters: [
      'you build on Kubernetes',
      'you need an official library from a vendor',
      'you would rather not choose every library yourself',
    ],
  },
  operations: {
    name: 'Operations',
    answer:
      'Both compile to a single binary that starts fast. Go comes with a profiler and a cross-compiler. For Rust such tools are separate, and builds take longer.',
    short:
      'Both compile to a single binary. Go brings its tools along; in Rust they are separate and builds take longer.',
    matters: [
      'you build many times a day',
      'you have to find problems in production',
      'you ship to several platforms',
    ],
  },
  'security-supply-chain': {
    name: 'Security and supply chain',
    answer:
      'Both rule out most of the memory errors that fill vulnerability lists. Go checks modules against a public checksum log and needs fewer third-party packages. Rust uses more of them, with advisories and audits around them.',
    short:
      'Both rule out most memory errors. Go needs fewer third-party packages; Rust has audits around them.',
    matters: [
      'you must account for every dependency',
      'an auditor asks for certified cryptography',
      'the service faces the internet',
    ],
  },
  'interop-embedded-wasm': {
    name: 'Other languages, devices, WebAssembly',
    answer:
      'Rust calls C directly, with no runtime in the way, runs without an operating system and produces small WebAssembly modules. Go can do part of that, with larger files or a subset of the language.',
    short:
      'Rust calls C directly and runs without an operating system. Go can do part of that, with larger files.',
    matters: ['you call C libraries', 'you ship WebAssembly', 'you build for small devices'],
  },
  'hiring-market': {
    name: 'Hiring market',
    answer:
      'More people work in Go and more employers ask for it. Fewer work in Rust, and there are fewer entry-level jobs. Counts differ widely between sources, so read them as ranges.',
    short: 'More people work in Go and more employers ask for it. Counts differ widely between sources.',
    matters: ['you have to hire soon', 'you want to hire people with experience', 'pay is your largest cost'],
  },
};
