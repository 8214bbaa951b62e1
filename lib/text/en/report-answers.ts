import type { OptionId, QuestionId } from '@/lib/domain/assessment/question-ids';

/** One answer as a statement about the company, and why it argues for a language. */
export type AnswerWords = {
  /** Stands beside its bar and in lists; at most about 50 letters. */
  label: string;
  /** One sentence in the direction in which the answer pulls; missing where it pulls nowhere. */
  why?: string;
};

export type QuestionWords = {
  /** The question as a short phrase inside a sentence: "the first release". */
  name: string;
  answers: Record<string, AnswerWords>;
};

/**
 * Every answer of the question bank in the words of a report. The reasons are judgements in our own words;
 * figures and sources belong to claims.
 */
export const reportAnswersText: Record<QuestionId, QuestionWords> = {
  target: {
    name: 'where it runs',
    answers: {
      server: {
        label: 'Runs on servers or in containers',
        why: 'Ordinary server work is what Go and its standard library are made for.',
      },
      serverless: { label: 'Runs as serverless functions' },
      cli: {
        label: 'Is a command-line tool',
        why: 'A single binary for each platform, built in seconds.',
      },
      'client-device': {
        label: 'Runs on the devices of its users',
        why: 'Neither language is strong in user interfaces; without a runtime, there is less to ship.',
      },
      'inside-process': {
        label: 'Lives inside another process',
        why: 'A library without a runtime loads into any process. Go brings along its scheduler and its garbage collector.',
      },
      wasm: {
        label: 'Compiles to WebAssembly',
        why: 'Without a runtime the module stays small. Go carries its runtime inside the module.',
      },
      'os-kernel': {
        label: 'Runs in the kernel or as a driver',
        why: 'There is no room for a runtime or a garbage collector there.',
      },
      'embedded-linux': {
        label: 'Runs on embedded Linux',
        why: 'Small devices reward small binaries and memory use that is known in advance.',
      },
      microcontroller: {
        label: 'Runs on a microcontroller',
        why: 'Rust supports hardware without an operating system. Go does so only through a subset.',
      },
    },
  },
  host: {
    name: 'the platform it extends',
    answers: {
      'kubernetes-terraform': {
        label: 'Extends Kubernetes or Terraform',
        why: 'Their libraries and examples are in Go, and their reviewers know it.',
      },
      'go-program': {
        label: 'Is built into a Go program',
        why: 'Go code joins a Go program directly. Rust joins it through cgo, which adds a C compiler to the build.',
      },
      'rust-program': {
        label: 'Is built into a Rust program',
        why: 'Rust code joins a Rust program directly. Go joins it as a C library that brings the runtime of Go along.',
      },
      'go-only-plugin': {
        label: 'Is a plug-in compiled from Go source',
        why: 'The host builds its plug-ins from Go source and loads nothing else.',
      },
      'rust-only-plugin': {
        label: 'Is a plug-in compiled from Rust source',
        why: 'The host builds its plug-ins from Rust source and loads nothing else.',
      },
      'fixed-toolchain-host': { label: 'Is built with the toolchain of its host' },
      'c-or-scripting-host': {
        label: 'Is called from C or a scripting language',
        why: 'Rust offers a plain C interface. A call into Go crosses between two runtimes.',
      },
      'jvm-or-dotnet-host': {
        label: 'Is called from the JVM or .NET',
        why: 'Native code is awkward there either way, a little less so without a second garbage collector.',
      },
      none: { label: 'Extends no platform' },
    },
  },
  workload: {
    name: 'the kind of work',
    answers: {
      'crud-api': {
        label: 'Is an API over stored records',
        why: 'The database does the heavy work. What counts is writing handlers quickly and reading them easily.',
      },
      'io-services': {
        label: 'Mostly waits for other services',
        why: 'Waiting for many calls at once is what goroutines are made for.',
      },
      'control-plane': {
        label: 'Is a control plane or an operator',
        why: 'The tools of this field are written in Go, and so are their client libraries.',
      },
      automation: {
        label: 'Automates operations',
        why: 'Such code benefits from short builds and a broad standard library.',
      },
      'network-proxy': {
        label: 'Is a proxy or a gateway',
        why: 'Every byte passes through it, so pauses and copies show.',
      },
      'realtime-connections': {
        label: 'Holds many open connections',
        why: 'One goroutine per connection keeps this code short.',
      },
      'stream-processing': {
        label: 'Processes streams of events',
        why: 'Parsing and moving data all day is where CPU time and allocations add up.',
      },
      'storage-engine': {
        label: 'Stores or indexes data itself',
        why: 'A storage engine decides how memory is laid out and when it is freed.',
      },
      'compute-kernel': {
        label: 'Computes at full load',
        why: 'Tight loops gain from a strong optimiser and from data laid out by hand.',
      },
      'compiler-tooling': {
        label: 'Is a compiler or a tool for developers',
        why: 'Sum types and pattern matching suit syntax trees.',
      },
      'os-systems': {
        label: 'Is systems software',
        why: 'Close to the operating system, control over memory counts more than convenience.',
      },
      'model-serving': {
        label: 'Serves machine-learning models',
        why: 'The heavy parts are native libraries, which Rust calls directly.',
      },
    },
  },
  'latency-heap': {
    name: 'latency and live data',
    answers: {
      relaxed: {
        label: '100 ms or more is fast enough',
        why: 'Garbage collector pauses disappear in such a budget.',
      },
      moderate: {
        label: 'Slow responses may take 10 to 100 ms',
        why: 'Today’s garbage collectors stay within this budget.',
      },
      'tight-small-heap': {
        label: 'Slow responses within 10 ms, little live data',
        why: 'With little live data a garbage collector has little to do, but it still runs.',
      },
      'tight-large-heap': {
        label: 'Slow responses within 10 ms, gigabytes live',
        why: 'A garbage collector has to scan that data while requests are served.',
      },
      'sub-millisecond': {
        label: 'Slow responses within 1 ms',
        why: 'On this scale any background work shows.',
      },
      'hard-real-time': {
        label: 'A missed deadline is a failure',
        why: 'A garbage collector aims for short pauses but guarantees no upper bound.',
      },
    },
  },
  compute: {
    name: 'the compute bill',
    answers: {
      small: {
        label: 'The compute bill is small',
        why: 'Saving machines is not worth slower delivery here.',
      },
      medium: { label: 'The compute bill is moderate' },
      'hundreds-of-cores': {
        label: 'Hundreds of cores at peak',
        why: 'Needing fewer machines for the same load pays for slower development.',
      },
      'thousands-or-battery': {
        label: 'Thousands of cores, or a battery',
        why: 'Every percent saved is money or running time.',
      },
    },
  },
  memory: {
    name: 'memory per instance',
    answers: {
      free: {
        label: 'Memory is not scarce',
        why: 'The headroom that a garbage collector needs costs you nothing.',
      },
      '128-512-mb': { label: '128 to 512 MB per instance' },
      '16-128-mb': {
        label: '16 to 128 MB per instance',
        why: 'A garbage collector needs headroom that is not there.',
      },
      'under-16-mb': {
        label: 'Under 16 MB per instance',
        why: 'A runtime and its headroom would take a large part of that.',
      },
    },
  },
  'worst-defect': {
    name: 'the worst realistic defect',
    answers: {
      nuisance: {
        label: 'The worst defect is a nuisance',
        why: 'Where mistakes are cheap, fixing them quickly counts more than preventing them.',
      },
      'money-or-sla': {
        label: 'The worst defect costs money',
        why: 'A compiler catches some of the costly mistakes, by no means all.',
      },
      'breach-or-data-loss': {
        label: 'The worst defect is a breach or lost data',
        why: 'Safe Rust rejects data races at compile time. In Go, tests have to find them.',
      },
      'life-or-certified': {
        label: 'Lives or a certification depend on it',
        why: 'The more a compiler proves, the less is left to argue.',
      },
    },
  },
  exposure: {
    name: 'untrusted input and shared state',
    answers: {
      low: {
        label: 'Trusted input, little shared state',
        why: 'The mistakes that Rust rules out are rare in such code.',
      },
      medium: { label: 'Some untrusted input or shared state' },
      high: {
        label: 'Untrusted input or much shared state',
        why: 'This is where races and memory mistakes become incidents.',
      },
    },
  },
  bottleneck: {
    name: 'where the time goes today',
    answers: {
      'not-measured': { label: 'Nobody has measured where the time goes' },
      'io-or-database': {
        label: 'The database is the limit',
        why: 'A faster language does not make the database faster.',
      },
      network: {
        label: 'The network is the limit',
        why: 'Waiting costs the same in both; in Go it is simpler to write.',
      },
      cpu: {
        label: 'The processor is the limit',
        why: 'This is where compiled code without a runtime gains most.',
      },
      'memory-or-gc': {
        label: 'Memory or garbage collection is the limit',
        why: 'Ownership takes the garbage collector out of the picture.',
      },
      'start-up': {
        label: 'Starting up is the limit',
        why: 'There is no runtime to start.',
      },
      none: {
        label: 'Nothing is too slow today',
        why: 'There is no problem with speed that Rust would solve.',
      },
    },
  },
  'first-release': {
    name: 'the first release',
    answers: {
      'under-6-weeks': {
        label: 'First release within 6 weeks',
        why: 'Go gets to a first version sooner, and here every week counts.',
      },
      '6-12-weeks': {
        label: 'First release in 6 to 12 weeks',
        why: 'A short plan favours the language in which people are productive sooner.',
      },
      '3-6-months': {
        label: 'First release in 3 to 6 months',
        why: 'There is time to learn, but Go still gets there sooner.',
      },
      'over-6-months': {
        label: 'First release after 6 months or more',
        why: 'There is time to learn Rust and to gain from it.',
      },
    },
  },
  'change-rate': {
    name: 'how often requirements change',
    answers: {
      weekly: {
        label: 'Requirements change every week',
        why: 'Fast builds and a loose structure make constant change cheaper.',
      },
      evolving: {
        label: 'Requirements keep evolving',
        why: 'Quick builds help while requirements are not settled.',
      },
      stable: {
        label: 'Requirements are stable',
        why: 'A strict design pays off when it does not have to be redone.',
      },
    },
  },
  'life-span': {
    name: 'how long it will live',
    answers: {
      'under-2-years': {
        label: 'Lives less than 2 years',
        why: 'Care that pays off late does not pay off here.',
      },
      '2-5-years': { label: 'Lives 2 to 5 years' },
      'over-5-years': {
        label: 'Lives longer than 5 years',
        why: 'Strict types make changes by later readers safer.',
      },
    },
  },
  'go-experience': {
    name: 'experience with Go',
    answers: {
      nobody: {
        label: 'Nobody has shipped Go',
        why: 'Go would have to be learned too, even if that is quick.',
      },
      some: {
        label: 'Some have shipped Go',
        why: 'There is someone to ask from the first day.',
      },
      most: {
        label: 'Most have shipped Go',
        why: 'The team would be productive immediately.',
      },
    },
  },
  'rust-experience': {
    name: 'experience with Rust',
    answers: {
      nobody: {
        label: 'Nobody has shipped Rust',
        why: 'Learning it takes months, and there is no one to ask.',
      },
      some: {
        label: 'Some have shipped Rust',
        why: 'Ownership has been learned once already and can be taught.',
      },
      most: {
        label: 'Most have shipped Rust',
        why: 'The hard part, learning it, is behind the team.',
      },
    },
  },
  background: {
    name: 'background of the team',
    answers: {
      scripting: {
        label: 'Background in Python, JavaScript or PHP',
        why: 'From these languages, Go is quicker to learn than Rust.',
      },
      'jvm-dotnet': {
        label: 'Background in the JVM or .NET',
        why: 'Garbage collection and plain interfaces are familiar.',
      },
      'c-cpp': {
        label: 'Background in C or C++',
        why: 'Thinking about who owns memory is already a habit.',
      },
      functional: {
        label: 'Background in functional languages',
        why: 'Types, pattern matching and immutable values carry over.',
      },
      mixed: { label: 'Background in many languages' },
    },
  },
  juniors: {
    name: 'juniors and turnover',
    answers: {
      many: {
        label: 'Many juniors, or high turnover',
        why: 'Newcomers are useful in Go within weeks.',
      },
      some: {
        label: 'Some juniors or turnover',
        why: 'Newcomers become productive faster in Go.',
      },
      few: {
        label: 'Few juniors, little turnover',
        why: 'A settled team can manage a steeper learning curve.',
      },
    },
  },
  'learning-budget': {
    name: 'time and money to learn',
    answers: {
      none: {
        label: 'No time or money to learn',
        why: 'Rust needs a budget for learning; Go needs little.',
      },
      weeks: {
        label: 'A few weeks to learn',
        why: 'A few weeks are enough for Go and short for Rust.',
      },
      'months-with-mentor': {
        label: 'Months to learn, with a mentor',
        why: 'That is about what a first Rust team needs.',
      },
    },
  },
  hiring: {
    name: 'hiring',
    answers: {
      'many-fast': {
        label: 'Many people to hire, fast',
        why: 'More developers know Go, and they learn the rest on the job.',
      },
      'one-or-two': { label: 'One or two people to hire' },
      none: { label: 'No hiring planned' },
      specialists: {
        label: 'Specialists to hire, wherever they live',
        why: 'People who want to write Rust look for such jobs.',
      },
    },
  },
  'existing-code': {
    name: 'existing code',
    answers: {
      'much-go': {
        label: 'A lot of Go is in place',
        why: 'Existing code can be reused, built and reviewed as it is.',
      },
      'some-go': {
        label: 'Some Go is in place',
        why: 'Part of what you need is already built.',
      },
      none: { label: 'No code to fit in with' },
      'some-rust': {
        label: 'Some Rust is in place',
        why: 'Part of what you need is already built.',
      },
      'much-rust': {
        label: 'A lot of Rust is in place',
        why: 'Existing code can be reused, built and reviewed as it is.',
      },
      'c-cpp-to-replace': {
        label: 'C or C++ to replace',
        why: 'Rust can take over such code piece by piece, behind the same interface.',
      },
      'port-from-gc-language': {
        label: 'A port from a garbage-collected language',
        why: 'A port stays closest to the original when memory is managed the same way.',
      },
    },
  },
  situation: {
    name: 'the current state',
    answers: {
      'new-system': { label: 'A new system' },
      'works-well': { label: 'The current system works well' },
      'some-pain': { label: 'The current system causes some pain' },
      'serious-pain': { label: 'The current system causes serious pain' },
    },
  },
  'pain-cause': {
    name: 'what hurts most',
    answers: {
      'queries-or-database': { label: 'Queries or the database hurt most' },
      'network-or-partners': { label: 'The network or services of others hurt most' },
      'language-speed': { label: 'Computing in our own code hurts most' },
      'memory-or-collector': { label: 'Memory or garbage collector pauses hurt most' },
      'memory-errors': { label: 'Memory errors or security holes hurt most' },
      'bundle-or-start-up': { label: 'Package size or starting up hurts most' },
      'old-runtime': { label: 'An old version of the language hurts most' },
      'plugin-or-dependency-updates': { label: 'Updates of plug-ins or dependencies hurt most' },
      'gpu-work': { label: 'Work on a graphics processor hurts most' },
      'code-or-process': { label: 'The code itself or the way of working hurts most' },
      hiring: { label: 'Finding people hurts most' },
    },
  },
  'current-language': {
    name: 'the language of today',
    answers: {
      java: { label: 'Java or Kotlin today' },
      dotnet: { label: 'A language on .NET today' },
      python: { label: 'Python today' },
      javascript: { label: 'JavaScript or TypeScript today' },
      ruby: { label: 'Ruby today' },
      php: { label: 'PHP today' },
      'c-cpp': { label: 'C or C++ today' },
      elixir: { label: 'Elixir or Erlang today' },
      go: { label: 'Go today' },
      rust: { label: 'Rust today' },
      other: { label: 'Another language today' },
    },
  },
  'team-size': {
    name: 'the size of the team',
    answers: {
      'under-5': { label: 'Fewer than 5 people' },
      '5-20': { label: '5 to 20 people' },
      '21-100': { label: '21 to 100 people' },
      'over-100': { label: 'More than 100 people' },
    },
  },
  mandate: {
    name: 'what is mandated',
    answers: {
      none: { label: 'Nothing is mandated' },
      'go-required': { label: 'Go is mandated' },
      'rust-required': { label: 'Rust is mandated' },
      'certified-toolchain': { label: 'A certified compiler is mandated' },
      'memory-safe-policy': { label: 'A memory-safe language is mandated' },
    },
  },
  'second-language': {
    name: 'a second language',
    answers: {
      'one-only': { label: 'Only one language is possible' },
      'if-justified': { label: 'A second language if it is worth it' },
      'already-several': { label: 'Several languages are in use' },
    },
  },
  priorities: {
    name: 'priorities',
    answers: {
      'time-to-market': { label: 'time to market' },
      'run-cost': { label: 'running cost' },
      latency: { label: 'latency' },
      correctness: { label: 'correctness' },
      'hiring-ease': { label: 'ease of hiring' },
      longevity: { label: 'longevity' },
      simplicity: { label: 'simplicity' },
    },
  },
  components: { name: 'the parts of the system', answers: {} },
} satisfies { [Question in QuestionId]: { name: string; answers: Record<OptionId<Question>, AnswerWords> } };
