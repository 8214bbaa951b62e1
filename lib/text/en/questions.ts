import type { OptionId, QuestionId } from '@/lib/domain/assessment/question-ids';
import type { SectionId } from '@/lib/domain/assessment/question-sets';
import type { OptionText } from './option-text';
import { earlierWordings } from './questions-earlier';

/** One question: what is asked, why it matters for the choice, and help where a word needs it. */
export type QuestionText<Question extends QuestionId> = {
  title: string;
  /** The title while nothing runs yet, where the other one would ask about something that does. */
  titleForNew?: string;
  why: string;
  help?: string;
  options: Record<OptionId<Question>, OptionText>;
};

/** Words of every question, as today's bank asks it. A question or an option without words does not compile. */
export const questionsText: {
  sections: Record<SectionId, string>;
  questions: { [Question in QuestionId]: QuestionText<Question> };
  /** Words of earlier banks that differ. */
  earlier: typeof earlierWordings;
} = {
  earlier: earlierWordings,
  sections: {
    'what-it-is': 'What it is',
    'how-it-must-run': 'How it must run',
    delivery: 'Delivery',
    people: 'People',
    constraints: 'Constraints',
    priorities: 'Priorities',
  },
  questions: {
    situation: {
      title: 'What is the state of the system today?',
      why: 'A system that works well needs a strong reason to be rewritten. A new one does not.',
      options: {
        'new-system': {
          label: 'It does not exist yet',
          consequence: 'Nothing to keep and nothing to measure.',
        },
        'works-well': {
          label: 'It runs and works well',
          consequence: 'Keeping it is one of the possible answers.',
        },
        'some-pain': {
          label: 'It runs, with some pain',
          consequence: 'The language may or may not be the cause.',
        },
        'serious-pain': { label: 'It runs, with serious pain', consequence: 'Something has to change soon.' },
      },
    },
    'pain-cause': {
      title: 'What hurts most?',
      why: 'Another language can help with some of these causes. With others it changes nothing.',
      help: 'Choose the one cause that costs you most.',
      options: {
        'queries-or-database': {
          label: 'Slow queries or the database',
          consequence: 'The time is spent in the database.',
        },
        'network-or-partners': {
          label: 'The network, or services of others',
          consequence: 'The time is spent outside your code.',
        },
        'language-speed': {
          label: 'Computing in our own code',
          consequence: 'A profile shows the time in code that you wrote.',
        },
        'memory-or-collector': {
          label: 'Memory, or pauses of the garbage collector',
          consequence: 'What counts is how memory is managed.',
        },
        'memory-errors': {
          label: 'Memory errors, or security holes that come from them',
          consequence: 'Crashes or attacks through code in C, C++ or another unsafe part.',
        },
        'bundle-or-start-up': {
          label: 'Large packages or slow starts',
          consequence: 'Too much has to be shipped or loaded.',
        },
        'old-runtime': {
          label: 'An old version of the language or its runtime',
          consequence: 'An upgrade may be enough.',
        },
        'plugin-or-dependency-updates': {
          label: 'Updates of plug-ins or dependencies',
          consequence: 'Each update costs work or breaks something.',
        },
        'gpu-work': {
          label: 'Work on a graphics processor',
          consequence: 'The time is spent in code that runs there.',
        },
        'code-or-process': {
          label: 'The code itself, or how we work',
          consequence: 'Its design, its tests or how changes are made.',
        },
        hiring: {
          label: 'Finding people',
          consequence: 'Too few people know the language or want to work in it.',
        },
      },
    },
    'current-language': {
      title: 'Which language is most of it written in today?',
      titleForNew: 'What does your team write today?',
      why: 'Staying with a language that the team knows is always one of the possible answers.',
      help: 'Choose the language of the largest part.',
      options: {
        java: { label: 'Java or Kotlin', consequence: 'It runs on the Java virtual machine.' },
        dotnet: { label: 'C# or another language on .NET', consequence: 'It runs on .NET.' },
        python: { label: 'Python', consequence: 'Any of its runtimes and frameworks.' },
        javascript: {
          label: 'JavaScript or TypeScript',
          consequence: 'It runs on a server, for example on Node.js.',
        },
        ruby: { label: 'Ruby', consequence: 'With or without Rails.' },
        php: { label: 'PHP', consequence: 'With or without a framework.' },
        'c-cpp': { label: 'C or C++', consequence: 'It runs without a garbage collector.' },
        elixir: { label: 'Elixir or Erlang', consequence: 'It runs on the Erlang virtual machine.' },
        go: { label: 'Go', consequence: 'One of the two languages is known already.' },
        rust: { label: 'Rust', consequence: 'One of the two languages is known already.' },
        other: { label: 'Another language', consequence: 'None of the above is the largest part.' },
      },
    },
    target: {
      title: 'Where will it run?',
      why: 'Some places leave no room for a runtime with a garbage collector. Most leave plenty.',
      help: 'If it runs in several places, choose the one that sets the limits, or divide it into parts later.',
      options: {
        server: { label: 'On servers or in containers', consequence: 'Both languages are at home there.' },
        serverless: {
          label: 'As serverless functions',
          consequence: 'Start-up time and package size matter.',
        },
        cli: {
          label: 'As a command-line tool',
          consequence: 'A single file that is easy to distribute matters.',
        },
        'client-device': {
          label: 'On users’ phones or desktops',
          consequence: 'The part you share between platforms, not the interface.',
        },
        'inside-process': {
          label: 'As a library inside another program',
          consequence: 'It has to load into a process that is not yours.',
        },
        wasm: { label: 'As WebAssembly', consequence: 'The size of the module and its runtime matter.' },
        'os-kernel': {
          label: 'In a kernel, a driver or a hypervisor',
          consequence: 'No runtime, no garbage collector, no ordinary libraries.',
        },
        'embedded-linux': {
          label: 'On an embedded device with Linux',
          consequence: 'An operating system, but little memory and power.',
        },
        microcontroller: {
          label: 'On a microcontroller',
          consequence: 'No operating system and kilobytes of memory.',
        },
      },
    },
    host: {
      title: 'Does it extend a platform or a program?',
      why: 'The language of the host often decides, because its own libraries are the best supported.',
      options: {
        'kubernetes-terraform': {
          label: 'Kubernetes or Terraform',
          consequence: 'Operators, controllers and providers.',
        },
        'go-program': {
          label: 'A program written in Go',
          consequence: 'It is linked into that program. Rust gets in through the C interface, at a price.',
        },
        'rust-program': {
          label: 'A program written in Rust',
          consequence: 'It is linked into that program. Go gets in through the C interface, at a price.',
        },
        'go-only-plugin': {
          label: 'A program that takes plug-ins in Go only',
          consequence: 'It compiles them from Go source and loads nothing else.',
        },
        'rust-only-plugin': {
          label: 'A program that takes plug-ins in Rust only',
          consequence: 'It compiles them from Rust source and loads nothing else.',
        },
        'fixed-toolchain-host': {
          label: 'A console or platform with a toolchain of its own',
          consequence: 'Its maker decides which languages can be built for it.',
        },
        'c-or-scripting-host': {
          label: 'A program in C, C++, Python, Ruby or Node',
          consequence: 'It is called through a C interface.',
        },
        'jvm-or-dotnet-host': {
          label: 'A program on the JVM or .NET',
          consequence: 'It is called across the boundary of a managed runtime.',
        },
        none: {
          label: 'No, it is independent',
          consequence: 'Others reach it over the network or not at all.',
        },
      },
    },
    workload: {
      title: 'What kind of work does it do?',
      why: 'Each language has kinds of work that its libraries and idioms were made for.',
      help: 'Choose the main work. Parts with different needs can be described later.',
      options: {
        'crud-api': { label: 'Reads and writes records', consequence: 'An API over a database.' },
        'io-services': {
          label: 'Connects services',
          consequence: 'Calls other services, waits, combines the results.',
        },
        'control-plane': {
          label: 'Controls other systems',
          consequence: 'Watches for a desired state and brings it about.',
        },
        automation: { label: 'Automates operations', consequence: 'Tools, jobs, glue between systems.' },
        'network-proxy': {
          label: 'Forwards network traffic',
          consequence: 'Proxies, gateways, load balancers.',
        },
        'realtime-connections': {
          label: 'Holds many open connections',
          consequence: 'Chat, presence, live updates.',
        },
        'stream-processing': {
          label: 'Processes streams of data',
          consequence: 'Parses, filters and aggregates at speed.',
        },
        'storage-engine': { label: 'Stores data itself', consequence: 'Databases, indexes, caches, queues.' },
        'compute-kernel': {
          label: 'Does heavy computation',
          consequence: 'Simulation, media, cryptography, numerical work.',
        },
        'compiler-tooling': { label: 'Processes source code', consequence: 'Compilers, linters, bundlers.' },
        'os-systems': {
          label: 'Works close to the operating system',
          consequence: 'Container runtimes, virtual machines, agents.',
        },
        'model-serving': { label: 'Serves trained models', consequence: 'Inference behind an API.' },
      },
    },
    'existing-code': {
      title: 'What code do you already have for it?',
      why: 'Code you keep pulls new code towards its own language.',
      options: {
        'much-go': { label: 'A lot in Go', consequence: 'New code would join a Go code base.' },
        'some-go': { label: 'Some in Go', consequence: 'A few services or tools.' },
        none: { label: 'None in Go, Rust, C or C++', consequence: 'Neither language has a head start.' },
        'some-rust': { label: 'Some in Rust', consequence: 'A few services or tools.' },
        'much-rust': { label: 'A lot in Rust', consequence: 'New code would join a Rust code base.' },
        'c-cpp-to-replace': {
          label: 'C or C++ to be replaced',
          consequence: 'The new code takes over step by step.',
        },
        'port-from-gc-language': {
          label: 'Code to be ported from Java, C#, Python or similar',
          consequence: 'The design relies on a garbage collector.',
        },
      },
    },
    'latency-heap': {
      title: 'How fast must it respond, and how much live data does it hold?',
      why: 'A garbage collector matters only when responses must be fast, and more so with a lot of live data.',
      help: 'Think of the slowest response in a hundred, not of the average.',
      options: {
        relaxed: { label: '100 ms or more', consequence: 'Garbage collector pauses go unnoticed.' },
        moderate: { label: '10 to under 100 ms', consequence: 'Usual for services behind a page or an app.' },
        'tight-small-heap': {
          label: '1 to under 10 ms, little live data',
          consequence: 'Short pauses, because there is little to scan.',
        },
        'tight-large-heap': {
          label: '1 to under 10 ms, gigabytes of live data',
          consequence: 'The garbage collector has a lot to scan.',
        },
        'sub-millisecond': { label: 'Below 1 ms', consequence: 'Each allocation shows in the tail latency.' },
        'hard-real-time': { label: 'A hard deadline', consequence: 'A late response is a failure.' },
      },
    },
    compute: {
      title: 'How much computing does it need?',
      why: 'A language that needs less CPU time saves money only where a lot of it is used.',
      options: {
        small: { label: 'Fewer than 12 cores', consequence: 'The bill is smaller than a day of work.' },
        medium: { label: '12 to 99 cores', consequence: 'The bill is noticed, but not discussed.' },
        'hundreds-of-cores': {
          label: '100 to 999 cores',
          consequence: 'A saving here could pay for a person.',
        },
        'thousands-or-battery': {
          label: '1,000 cores or more, or a battery',
          consequence: 'Every cycle costs money or running time.',
        },
      },
    },
    memory: {
      title: 'How much memory may one instance take?',
      why: 'A garbage collector trades memory for convenience. That matters where memory is scarce.',
      options: {
        free: { label: 'More than 512 MB', consequence: 'Memory is not a concern.' },
        '128-512-mb': { label: '128 to 512 MB', consequence: 'Both languages fit with some care.' },
        '16-128-mb': {
          label: '16 to under 128 MB',
          consequence: 'A garbage collector’s headroom begins to hurt.',
        },
        'under-16-mb': { label: 'Below 16 MB', consequence: 'A runtime takes a large part of it.' },
      },
    },
    bottleneck: {
      title: 'Where does the time go today?',
      why: 'Another language makes computing faster. It does not make a database or a network faster.',
      help: 'Choose what a profile or a trace showed, not what the team suspects.',
      options: {
        'not-measured': {
          label: 'Nobody has measured it',
          consequence: 'Measuring may be the best next step.',
        },
        'io-or-database': {
          label: 'Waiting for a database or a disk',
          consequence: 'The language changes little.',
        },
        network: { label: 'Waiting for the network', consequence: 'The language changes little.' },
        cpu: { label: 'Computing', consequence: 'A faster language makes an immediate difference.' },
        'memory-or-gc': {
          label: 'Memory or garbage collection',
          consequence: 'How memory is managed is what matters.',
        },
        'start-up': { label: 'Starting up', consequence: 'Both languages start within milliseconds.' },
        none: { label: 'Nowhere in particular', consequence: 'Speed is not a concern.' },
      },
    },
    'worst-defect': {
      title: 'What is the worst that a defect could do?',
      why: 'The more a defect costs, the more a strict compiler is worth.',
      help: 'The worst realistic case, not the worst imaginable one.',
      options: {
        nuisance: { label: 'Annoy someone', consequence: 'It is fixed the next day.' },
        'money-or-sla': { label: 'Cost money or break a promise', consequence: 'Customers notice and ask.' },
        'breach-or-data-loss': { label: 'Lose or leak data', consequence: 'It cannot be undone.' },
        'life-or-certified': {
          label: 'Endanger people, or a certification',
          consequence: 'Someone outside has to be convinced.',
        },
      },
    },
    exposure: {
      title: 'How much untrusted input or shared state does it handle?',
      why: 'Memory errors and data races arise where code parses untrusted input or shares data between threads.',
      options: {
        low: { label: 'Little', consequence: 'Known callers, little shared between threads.' },
        medium: { label: 'Some', consequence: 'The usual amount for a service on the network.' },
        high: {
          label: 'A lot',
          consequence: 'It parses untrusted input, or many threads change the same data.',
        },
      },
    },
    'first-release': {
      title: 'When is the first release due?',
      why: 'Time to learn and to build is the resource that the two languages use most differently.',
      options: {
        'under-6-weeks': { label: 'Under 6 weeks', consequence: 'No time to learn a language.' },
        '6-12-weeks': {
          label: '6 to 12 weeks',
          consequence: 'Time to learn one that is learned quickly.',
        },
        '3-6-months': {
          label: '3 to 6 months, six months included',
          consequence: 'Time to learn either with help.',
        },
        'over-6-months': { label: 'More than 6 months', consequence: 'Learning is not an obstacle.' },
      },
    },
    'change-rate': {
      title: 'How often do the requirements change?',
      why: 'Frequent change rewards fast builds and loose designs. Stability rewards checks that last.',
      options: {
        weekly: { label: 'Every week', consequence: 'You are still finding out what it should be.' },
        evolving: { label: 'Now and then', consequence: 'The core is stable, the edges change.' },
        stable: { label: 'Hardly ever', consequence: 'What it has to do is known.' },
      },
    },
    'life-span': {
      title: 'How long will it be in use?',
      why: 'The longer it lives, the more the cost of keeping it right outweighs the cost of building it.',
      options: {
        'under-2-years': { label: 'Less than 2 years', consequence: 'An experiment or a bridge.' },
        '2-5-years': { label: '2 to 5 years', consequence: 'The usual life of a service.' },
        'over-5-years': {
          label: 'More than 5 years',
          consequence: 'People you do not know yet will maintain it.',
        },
      },
    },
    'team-size': {
      title: 'How many people build and run it?',
      why: 'The smaller the team, the larger the share of each person in a rewrite or a second language.',
      help: 'Count those who develop and operate it, not its users.',
      options: {
        'under-5': { label: 'Fewer than 5', consequence: 'Each person looks after much of it.' },
        '5-20': { label: '5 to 20', consequence: 'One team or a few.' },
        '21-100': { label: '21 to 100', consequence: 'Several teams.' },
        'over-100': { label: 'More than 100', consequence: 'Many teams.' },
      },
    },
    'go-experience': {
      title: 'Who in the team has shipped Go?',
      why: 'Knowing a language is worth more than any of its features.',
      help: 'Shipped means: written, released and kept running.',
      options: {
        nobody: { label: 'Nobody', consequence: 'Go would be new for everyone.' },
        some: { label: 'Some', consequence: 'One or more people can teach the others.' },
        most: { label: 'Most', consequence: 'The team is at home in it.' },
      },
    },
    'rust-experience': {
      title: 'Who in the team has shipped Rust?',
      why: 'Knowing a language is worth more than any of its features.',
      help: 'Shipped means: written, released and kept running.',
      options: {
        nobody: { label: 'Nobody', consequence: 'Rust would be new for everyone.' },
        some: { label: 'Some', consequence: 'One or more people can teach the others.' },
        most: { label: 'Most', consequence: 'The team is at home in it.' },
      },
    },
    background: {
      title: 'What is the team’s programming background?',
      why: 'What people already know decides how quickly they learn each language.',
      options: {
        scripting: {
          label: 'Python, JavaScript, PHP or Ruby',
          consequence: 'Types and memory are new ground.',
        },
        'jvm-dotnet': { label: 'Java, Kotlin or C#', consequence: 'Types are familiar, memory is not.' },
        'c-cpp': { label: 'C or C++', consequence: 'Memory is familiar ground.' },
        functional: {
          label: 'Haskell, OCaml, Scala or F#',
          consequence: 'Strict types are familiar ground.',
        },
        mixed: { label: 'Mixed', consequence: 'Someone in the team is familiar with each of these.' },
      },
    },
    juniors: {
      title: 'How many juniors do you have, and how much turnover?',
      why: 'Each person who joins has to learn the language again.',
      options: {
        many: { label: 'Many', consequence: 'New people every few months.' },
        some: { label: 'Some', consequence: 'Someone joins or leaves now and then.' },
        few: { label: 'Few', consequence: 'The same experienced people for years.' },
      },
    },
    'learning-budget': {
      title: 'How much time is there for learning?',
      why: 'Without time set aside, people learn the language while building the system itself.',
      options: {
        none: { label: 'None', consequence: 'The release comes first.' },
        weeks: { label: 'A few weeks', consequence: 'A course and a first small service.' },
        'months-with-mentor': {
          label: 'Months, with a mentor',
          consequence: 'Someone who knows it reviews the work.',
        },
      },
    },
    hiring: {
      title: 'Who will you need to hire?',
      why: 'The two differ in how many people you can find, how fast and where.',
      options: {
        'many-fast': { label: 'Many, and soon', consequence: 'A large pool in one place matters.' },
        'one-or-two': { label: 'One or two', consequence: 'Both pools are large enough.' },
        none: { label: 'Nobody', consequence: 'The team stays as it is.' },
        specialists: {
          label: 'Specialists, anywhere',
          consequence: 'A few people, well chosen, remote included.',
        },
      },
    },
    mandate: {
      title: 'Does a rule from outside the team limit the choice?',
      why: 'A contract, a certificate or a policy can exclude a language whatever speaks for it.',
      options: {
        none: { label: 'No', consequence: 'The team is free to choose.' },
        'go-required': { label: 'Go is required', consequence: 'Excludes Rust.' },
        'rust-required': { label: 'Rust is required', consequence: 'Excludes Go.' },
        'certified-toolchain': {
          label: 'A certified compiler is required',
          consequence: 'Excludes Go: we know of no certified compiler for it.',
        },
        'memory-safe-policy': {
          label: 'A memory-safe language is required',
          consequence: 'Both languages are. It argues against staying with C or C++.',
        },
      },
    },
    'second-language': {
      title: 'May the system use two languages?',
      why: 'Sometimes one part is best served by the other language. That has a price for the team.',
      options: {
        'one-only': { label: 'No, only one', consequence: 'A split is proposed only if nothing else works.' },
        'if-justified': { label: 'Yes, with a good reason', consequence: 'A split has to earn its price.' },
        'already-several': {
          label: 'We already run several',
          consequence: 'Another one changes little for the team.',
        },
      },
    },
    components: {
      title: 'Does it have parts with different needs?',
      why: 'Different parts may be best served by different languages. We judge each part on its own and count the cost of the boundary.',
      help: 'Name up to six parts, and only where their answers differ.',
      options: {},
    },
    priorities: {
      title: 'If all of these were at their worst, which would you fix first?',
      why: 'Your priorities set the weights. Without any, all criteria keep their default weight.',
      help: 'Choose up to three, the most important first.',
      options: {
        'time-to-market': {
          label: 'A late first release',
          consequence: 'Gives more weight to the time to first release.',
        },
        'run-cost': { label: 'High running costs', consequence: 'Gives more weight to CPU time and memory.' },
        latency: { label: 'Slow responses', consequence: 'Gives more weight to latency.' },
        correctness: {
          label: 'Costly defects',
          consequence: 'Gives more weight to the consequence of defects.',
        },
        'hiring-ease': { label: 'People who are hard to find', consequence: 'Gives more weight to hiring.' },
        longevity: {
          label: 'Code that ages badly',
          consequence: 'Gives more weight to change and life span.',
        },
        simplicity: {
          label: 'Code that few people understand',
          consequence: 'Gives more weight to what the team can learn.',
        },
      },
    },
  },
};
