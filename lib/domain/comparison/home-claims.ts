import { homeSources, type HomeSource, type HomeSourceId } from './home-sources';

/** The five dimensions on which the choice turns, in the order they are shown. */
export const homeDimensionIds = ['memory', 'speed', 'learning', 'concurrency', 'ecosystem'] as const;
export type HomeDimensionId = (typeof homeDimensionIds)[number];

export type HomeClaim = {
  /** What speaks for the language here and what it costs; both are said of both languages. */
  sentence: string;
  /** Where each part of the sentence comes from, in its order. */
  sources: readonly HomeSourceId[];
};

/** One claim per dimension and language. Ids of sources are permanent. */
export const homeClaims: Record<HomeDimensionId, { go: HomeClaim; rust: HomeClaim }> = {
  memory: {
    go: {
      sentence:
        'A collector frees memory for you. It aims to stop the program for half a millisecond per cycle at most; while it marks, it takes a quarter of the CPU.',
      sources: ['go-gc-journey-2018', 'go-gc-guide'],
    },
    rust: {
      sentence:
        'Ownership is checked before the program runs, so nothing has to be collected while it does. Leaks remain possible, and what the compiler cannot check is marked unsafe.',
      sources: ['rust-book-ownership', 'rust-book-cycles', 'rust-book-unsafe'],
    },
  },
  speed: {
    go: {
      sentence:
        'Feeding a production profile back to the compiler gains 2 to 14%. TikTok engineers kept a payment service in Go and moved only its most CPU-hungry endpoints out.',
      sources: ['go-pgo', 'tiktok-hot-path-2025'],
    },
    rust: {
      sentence:
        'Grab rewrote one busy Go service and reports 70% lower infrastructure cost, not a faster answer. A Rust consultancy tells Go teams to expect a fifth to two fifths less CPU.',
      sources: ['grab-rewrite-2025', 'corrode-migration'],
    },
  },
  learning: {
    go: {
      sentence:
        'More than four in five surveyed users learned it after they had started to work, and 91% are satisfied. Their most common complaint is keeping to its idioms (33%).',
      sources: ['go-survey-2025'],
    },
    rust: {
      sentence:
        '57% of surveyed users say it takes clearly more effort to learn, 63% that it makes them more productive. 55% wait over ten seconds to rebuild their slowest project.',
      sources: ['rust-survey-2025', 'rust-compiler-survey-2025'],
    },
  },
  concurrency: {
    go: {
      sentence:
        'Hundreds of thousands of goroutines in one process are practical. Data races still compile: Uber found more than 2,000 of them in its own code.',
      sources: ['go-faq-goroutines', 'uber-races-2022'],
    },
    rust: {
      sentence:
        'Safe code that contains a data race does not compile. Deadlocks still do, and for async work the team has to choose a runtime.',
      sources: ['rustonomicon-races', 'tokio-tutorial'],
    },
  },
  ecosystem: {
    go: {
      sentence:
        'At least 28 of the 38 graduated cloud-native projects are Go modules at their core. Finding modules one can trust is a frustration for 26% of its users.',
      sources: ['cncf-landscape-2026', 'go-survey-2025'],
    },
    rust: {
      sentence:
        'Back ends are its most common use at work (52%), and the AWS SDK is generally available. The official gRPC library was still a client-side preview in May 2026.',
      sources: ['rust-survey-2025', 'aws-sdk-rust-2023', 'grpc-rust-2026'],
    },
  },
};

export type NumberedSource = HomeSource & { id: HomeSourceId; number: number };

/**
 * The cited sources, numbered from 1 in the order in which a reader meets them.
 * @param first the language that is read first on the page, because it decides that order
 */
export function numberHomeSources(first: 'go' | 'rust'): NumberedSource[] {
  const second = first === 'go' ? 'rust' : 'go';
  const met = homeDimensionIds.flatMap((dimension) => [
    ...homeClaims[dimension][first].sources,
    ...homeClaims[dimension][second].sources,
  ]);
  return [...new Set(met)].map((id, index) => ({ id, number: index + 1, ...homeSources[id] }));
}
