import { claimsOf } from '../claim';

export const hiringMarketClaims = claimsOf('hiring-market', [
  {
    id: 'so-2025-median-pay',
    sentence:
      "In Stack Overflow's survey of 2025 the median pay is 89815 USD a year for users of Go and 83227 USD for users of Rust.",
    favours: 'neither',
    strength: 2,
    kind: 'count',
    figures: [
      {
        label: 'Median pay in a year',
        low: 89815,
        high: 89815,
        unit: 'USD',
        language: 'go',
      },
      {
        label: 'Median pay in a year',
        low: 83227,
        high: 83227,
        unit: 'USD',
        language: 'rust',
      },
      { label: 'People counted', low: 3772, high: 3772, unit: 'people', language: 'go' },
      { label: 'People counted', low: 3101, high: 3101, unit: 'people', language: 'rust' },
      { label: 'People counted, any language', low: 22047, high: 22047, unit: 'people' },
    ],
    source: {
      title: 'Stack Overflow 2025 survey microdata (processed copy, ODbL)',
      publisher: 'ilvfruits/stackoverflow-survey-2025, from Stack Overflow',
      url: 'https://github.com/ilvfruits/stackoverflow-survey-2025',
      year: 2025,
    },
    caution:
      'Our own count, not adjusted for country or seniority. No premium for a language follows, and higher pay is good for one side of a contract only.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'so-2025-usage-paid-respondents',
    sentence:
      'Of those who told Stack Overflow their pay in 2025, 17.1% had worked with Go during the last twelve months and 14.1% with Rust.',
    favours: 'go',
    strength: 2,
    kind: 'count',
    figures: [
      { label: 'Worked with it in twelve months', low: 17.1, high: 17.1, unit: '%', language: 'go' },
      { label: 'Worked with it in twelve months', low: 14.1, high: 14.1, unit: '%', language: 'rust' },
    ],
    source: {
      title: 'Stack Overflow 2025 survey microdata (processed copy, ODbL)',
      publisher: 'ilvfruits/stackoverflow-survey-2025, from Stack Overflow',
      url: 'https://github.com/ilvfruits/stackoverflow-survey-2025',
      year: 2025,
    },
    caution: 'A part of all respondents; any use counts.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'so-2025-go-rust-overlap',
    sentence:
      "Many know both. In Stack Overflow's data of 2025, 28% of those who used Go had used Rust as well; the other way round it is 34%.",
    favours: 'both',
    strength: 2,
    kind: 'count',
    figures: [
      { label: 'Of those who used Go, used Rust', low: 28, high: 28, unit: '%', language: 'go' },
      { label: 'Of those who used Rust, used Go', low: 34, high: 34, unit: '%', language: 'rust' },
    ],
    source: {
      title: 'Stack Overflow 2025 survey microdata (processed copy, ODbL)',
      publisher: 'ilvfruits/stackoverflow-survey-2025, from Stack Overflow',
      url: 'https://github.com/ilvfruits/stackoverflow-survey-2025',
      year: 2025,
    },
    caution: 'Our own count. Use is not skill.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'slashdata-2024-community-sizes',
    sentence:
      'One estimate for early 2024 is 4.7 million Go developers and 4 million Rust developers, after 3 and 2 million two years before.',
    favours: 'both',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Developers, early 2024', low: 4.7, high: 4.7, unit: 'million', language: 'go' },
      { label: 'Developers, early 2024', low: 4.0, high: 4.0, unit: 'million', language: 'rust' },
      { label: 'Developers, early 2022', low: 3.0, high: 3.0, unit: 'million', language: 'go' },
      { label: 'Developers, early 2022', low: 2.0, high: 2.0, unit: 'million', language: 'rust' },
    ],
    source: {
      title: 'Rust Growing Fastest, But JavaScript Reigns Supreme',
      publisher: 'The New Stack (reporting SlashData, 26th edition)',
      url: 'https://thenewstack.io/rust-growing-fastest-but-javascript-reigns-supreme/',
      year: 2024,
    },
    caution:
      'An estimate from a survey that includes learners and hobbyists. The address was worked out from the title of the article.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'jetbrains-go-primary-2-2m',
    sentence:
      'A maker of programming tools estimates that 2.2 million professionals worked mainly in Go in 2025.',
    favours: 'go',
    strength: 1,
    kind: 'report',
    figures: [
      {
        label: 'Professionals who work mainly in it',
        low: 2.2,
        high: 2.2,
        unit: 'million',
        language: 'go',
      },
    ],
    source: {
      title: 'The Go Ecosystem in 2025',
      publisher: 'JetBrains',
      url: 'https://blog.jetbrains.com/go/2025/11/10/go-language-trends-ecosystem-2025/',
      year: 2025,
    },
    unchecked: true,
    caution: 'Quoted second hand; its page was not opened.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'jetbrains-rust-primary-709k',
    sentence:
      'A maker of programming tools estimates 2.267 million users of Rust within a year up to 2025; for 0.709 million of them it is the main language.',
    favours: 'go',
    strength: 1,
    kind: 'report',
    figures: [
      {
        label: 'Used it within a year',
        low: 2.267,
        high: 2.267,
        unit: 'million',
        language: 'rust',
      },
      { label: 'Work mainly in it', low: 0.709, high: 0.709, unit: 'million', language: 'rust' },
    ],
    source: {
      title: 'The State of Rust Ecosystem 2025',
      publisher: 'JetBrains',
      url: 'https://blog.jetbrains.com/rust/2026/02/11/state-of-rust-2025/',
      year: 2026,
    },
    unchecked: true,
    caution: 'Quoted second hand; its page was not opened.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'rust-orgs-hiring-2025',
    sentence:
      '25% of the Rust users asked in 2025 expect their organisation to hire for Rust within a year; in the two years before it was 22% and 19.6%.',
    favours: 'rust',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'Will hire for Rust, asked 2025',
        low: 25.0,
        high: 25.0,
        unit: '%',
        language: 'rust',
      },
      { label: 'Will hire for Rust, asked 2024', low: 22.0, high: 22.0, unit: '%', language: 'rust' },
      { label: 'Will hire for Rust, asked 2023', low: 19.6, high: 19.6, unit: '%', language: 'rust' },
    ],
    source: {
      title: '2025 State of Rust Survey Results',
      publisher: 'Rust Blog',
      url: 'https://blog.rust-lang.org/2026/03/02/2025-State-Of-Rust-Survey-results/',
      year: 2026,
    },
    caution: 'Organisations of people who answer a survey about Rust.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'rust-juniors-hard-to-place',
    sentence:
      'Of the Rust users asked in 2025, 3.27% find that juniors easily get a job in Rust and 53.2% disagree; for seniors 18.97% agree.',
    favours: 'neither',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Juniors find work easily: yes', low: 3.27, high: 3.27, unit: '%', language: 'rust' },
      { label: 'Juniors find work easily: no', low: 53.2, high: 53.2, unit: '%', language: 'rust' },
      { label: 'Seniors find work easily: yes', low: 18.97, high: 18.97, unit: '%', language: 'rust' },
      { label: 'People who answered this', low: 4785, high: 4785, unit: 'responses' },
    ],
    source: {
      title: '2025 State of Rust survey report (PDF)',
      publisher: 'Rust Project',
      url: 'https://raw.githubusercontent.com/rust-lang/surveys/main/surveys/2025/annual-survey/report/annual-survey-2025-report.pdf',
      year: 2026,
    },
    caution: 'It reads both ways: where jobs are few, employers find people.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'rust-nontrivial-use-48-8',
    sentence:
      '48.8% of the Rust users asked in 2025 say that their organisation uses it for more than trifles; it was 45.5% and 38.7% in the two years before.',
    favours: 'rust',
    strength: 2,
    kind: 'survey',
    figures: [
      {
        label: 'Use it for more than trifles, 2025',
        low: 48.8,
        high: 48.8,
        unit: '%',
        language: 'rust',
      },
      { label: 'Use it for more than trifles, 2024', low: 45.5, high: 45.5, unit: '%', language: 'rust' },
      { label: 'Use it for more than trifles, 2023', low: 38.7, high: 38.7, unit: '%', language: 'rust' },
    ],
    source: {
      title: '2025 State of Rust survey report (PDF)',
      publisher: 'Rust Project',
      url: 'https://raw.githubusercontent.com/rust-lang/surveys/main/surveys/2025/annual-survey/report/annual-survey-2025-report.pdf',
      year: 2026,
    },
    caution: 'Of respondents to a Rust survey, not of all companies.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'go-newcomers-falling',
    sentence:
      '13% of the Go developers asked in 2025 had used it for less than a year, after 21% the year before.',
    favours: 'neither',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Under a year of Go, 2025', low: 13, high: 13, unit: '%', language: 'go' },
      { label: 'Under a year of Go, 2024', low: 21, high: 21, unit: '%', language: 'go' },
    ],
    source: {
      title: 'Results from the 2025 Go Developer Survey',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/survey2025',
      year: 2026,
    },
    caution: 'The Go team ties it to fewer jobs for beginners.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'readytotouch-company-lists',
    sentence: "One person's list of product companies counts 921 that hire for Go and 301 for Rust.",
    favours: 'go',
    strength: 1,
    kind: 'count',
    figures: [
      { label: 'Companies on the list', low: 921, high: 921, unit: 'companies', language: 'go' },
      { label: 'Companies on the list', low: 301, high: 301, unit: 'companies', language: 'rust' },
    ],
    source: {
      title: 'ReadyToTouch company lists',
      publisher: 'readytotouch/readytotouch',
      url: 'https://github.com/readytotouch/readytotouch',
      year: 2026,
    },
    caution: 'Kept by hand, with Go first, and archived in 2026.',
    roles: ['hiring', 'finance'],
  },
  {
    id: 'tiobe-august-2026',
    sentence:
      'A popularity index ranks Rust 10 (1.45%) and Go 14 (1.07%) in August 2026; a year before Go was 8 and Rust 18.',
    favours: 'rust',
    strength: 1,
    kind: 'count',
    figures: [
      { label: 'Place, August 2026', low: 10, high: 10, unit: 'rank', language: 'rust' },
      { label: 'Share, August 2026', low: 1.45, high: 1.45, unit: '%', language: 'rust' },
      { label: 'Place, August 2026', low: 14, high: 14, unit: 'rank', language: 'go' },
      { label: 'Share, August 2026', low: 1.07, high: 1.07, unit: '%', language: 'go' },
      { label: 'Place, August 2025', low: 18, high: 18, unit: 'rank', language: 'rust' },
      { label: 'Place, August 2025', low: 8, high: 8, unit: 'rank', language: 'go' },
    ],
    source: {
      title: 'TIOBE Index for August 2026',
      publisher: 'TIOBE',
      url: 'https://www.tiobe.com/tiobe-index/',
      year: 2026,
    },
    caution: 'It counts search results, which swing a lot.',
    roles: ['hiring', 'finance'],
  },
]);
