import { across, value } from './bank-values';
import type { Easing, ScoredQuestion } from './bank';

/** A deadline counts against a language only for people of whom nobody has shipped it. */
const easedForSome: Easing = { by: { rust: 'rust-experience' }, from: 0.4 };
/** What makes a language hard to learn does not matter where most have shipped it. */
const easedForMost: Easing = { by: { go: 'go-experience', rust: 'rust-experience' }, from: 0.9 };

/** Delivery and people: the questions about the plan and the team, never about one part. */
export const peopleQuestionsV1: readonly ScoredQuestion[] = [
  {
    role: 'score',
    id: 'first-release',
    criterion: 'time-to-release',
    share: 1,
    easing: easedForSome,
    options: [
      value('under-6-weeks', -0.9, 'B', 'costly', [
        'mercadolibre-go-weeks-to-production',
        'rust-survey-2025-learning-effort',
        'rust-rebuild-over-10-seconds',
      ]),
      value('6-12-weeks', -0.6, 'B', 'costly', [
        'mercadolibre-go-weeks-to-production',
        'rust-survey-2025-learning-effort',
      ]),
      value('3-6-months', -0.2, 'B', 'costly', ['grab-go-default-ramp-up']),
      value('over-6-months', 0.2, 'C', 'costly', []),
    ],
  },
  {
    role: 'score',
    id: 'change-rate',
    criterion: 'change-and-life-span',
    share: 0.6,
    options: [
      value('weekly', -0.7, 'C', 'fixed', [
        'rust-survey-2025-slow-compilation',
        'rust-blog-go-builds-faster',
      ]),
      value('evolving', -0.2, 'C', 'fixed', ['rust-survey-2025-slow-compilation']),
      value('stable', 0.3, 'C', 'fixed', ['android-rust-delivery-speed', 'rust-users-report-fewer-bugs']),
    ],
  },
  {
    role: 'score',
    id: 'life-span',
    criterion: 'change-and-life-span',
    share: 0.4,
    options: [
      value('under-2-years', -0.5, 'C', 'fixed', []),
      value('2-5-years', 0, 'C', 'fixed', []),
      value('over-5-years', 0.4, 'C', 'fixed', ['rust-users-report-fewer-bugs']),
    ],
  },
  {
    role: 'score',
    id: 'go-experience',
    criterion: 'skill',
    share: 0.5,
    options: [
      // Go is learned in weeks, so its absence says less than the absence of Rust.
      value('nobody', 0.2, 'B', 'fixed', []),
      value('some', -0.4, 'A', 'costly', []),
      value('most', -1, 'A', 'costly', []),
    ],
  },
  {
    role: 'score',
    id: 'rust-experience',
    criterion: 'skill',
    share: 0.5,
    options: [
      value('nobody', -0.6, 'B', 'fixed', [
        'rust-survey-2025-learning-effort',
        'rust-borrow-checker-beginners',
      ]),
      value('some', 0.4, 'A', 'costly', []),
      value('most', 1, 'A', 'costly', ['rust-at-work-outcomes-2025']),
    ],
  },
  {
    role: 'score',
    id: 'background',
    criterion: 'learning',
    share: 0.4,
    easing: easedForMost,
    options: [
      value('scripting', -0.5, 'B', 'fixed', ['rust-survey-2025-learning-effort', 'go-learned-on-the-job']),
      value('jvm-dotnet', -0.4, 'B', 'fixed', ['mercadolibre-go-weeks-to-production']),
      value('c-cpp', 0.6, 'B', 'fixed', ['android-rust-delivery-speed']),
      value('functional', 0.4, 'C', 'fixed', []),
      value('mixed', 0, 'B', 'fixed', []),
    ],
  },
  {
    role: 'score',
    id: 'juniors',
    criterion: 'learning',
    share: 0.3,
    easing: easedForMost,
    options: [
      value('many', -0.7, 'B', 'fixed', ['rust-borrow-checker-beginners']),
      value('some', -0.2, 'B', 'costly', ['rust-borrow-checker-beginners']),
      value('few', 0.3, 'C', 'costly', ['rust-compile-times-not-blocking']),
    ],
  },
  {
    role: 'score',
    id: 'learning-budget',
    criterion: 'learning',
    share: 0.3,
    easing: easedForMost,
    options: [
      value('none', -0.6, 'B', 'costly', [
        'rust-survey-2025-learning-effort',
        'rust-survey-2024-too-difficult',
      ]),
      value('weeks', -0.1, 'B', 'costly', ['mercadolibre-go-weeks-to-production']),
      value('months-with-mentor', 0.4, 'B', 'costly', []),
    ],
  },
  {
    role: 'score',
    id: 'hiring',
    criterion: 'hiring',
    share: 1,
    options: [
      value('many-fast', -0.7, 'B', 'costly', [
        'readytotouch-company-lists',
        'so-2025-usage-paid-respondents',
      ]),
      value('one-or-two', 0, 'B', 'costly', ['so-2025-go-rust-overlap']),
      value('none', 0, 'C', 'costly', []),
      value('specialists', 0.3, 'C', 'costly', ['so-2025-rust-72-gleam-70', 'rust-orgs-hiring-2025']),
    ],
  },
  {
    role: 'score',
    id: 'existing-code',
    criterion: 'estate',
    share: 1,
    options: [
      ...across('fixed', [
        ['much-go', -0.9, 'A', []],
        ['some-go', -0.4, 'B', []],
        ['none', 0, 'B', []],
        ['some-rust', 0.4, 'B', []],
        ['much-rust', 0.9, 'A', []],
      ]),
      value('c-cpp-to-replace', 0.7, 'B', 'fixed', [
        'android-memory-safety-below-20',
        'android-rust-delivery-speed',
      ]),
      // A port that keeps its shape is easiest in a language that manages memory the same way.
      value('port-from-gc-language', -0.5, 'C', 'fixed', []),
    ],
  },
];
