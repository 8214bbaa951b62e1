import { claimsOf } from '../claims-of';
import { atCommit, copyAt, countedFrom, goWebsite, readAgain, rustBlog, rustSurveys } from './readings';

/** Where our own counts of the Stack Overflow answers come from. */
const stackOverflow2025 = {
  title: 'Stack Overflow 2025 survey microdata (processed copy, ODbL)',
  publisher: 'ilvfruits/stackoverflow-survey-2025, from Stack Overflow',
  url: 'https://github.com/ilvfruits/stackoverflow-survey-2025',
  year: 2025,
};
const stackOverflowData = countedFrom('data/processed at commit d3f6a8e of 24 December 2025');

export const hiringMarketClaims = claimsOf('hiring-market', [
  {
    id: 'so-2025-median-pay',
    sentence:
      'In the 2025 Stack Overflow survey the median pay is 89815 USD a year for users of Go and 83227 USD for users of Rust.',
    favours: 'neither',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Median pay in a year', low: 89815, high: 89815, unit: 'USD', language: 'go' },
      { label: 'Median pay in a year', low: 83227, high: 83227, unit: 'USD', language: 'rust' },
      { label: 'People counted', low: 3772, high: 3772, unit: 'people', language: 'go' },
      { label: 'People counted', low: 3101, high: 3101, unit: 'people', language: 'rust' },
      { label: 'People counted, any language', low: 22047, high: 22047, unit: 'people' },
    ],
    source: stackOverflow2025,
    reading: stackOverflowData,
    caution:
      'Our own count from a processed copy, not adjusted for country or seniority. A user of both counts twice, and it is no premium for a language.',
    roles: ['hiring', 'finance'],
    about: { pay: 'neither' },
    compares: 'both',
    asOf: '2025-07',
  },
  {
    id: 'so-2025-pay-by-country',
    sentence:
      'In the United States the median is 175000 USD a year for users of Go and 159000 USD for users of Rust. In Germany it is 87011 USD and 81210 USD.',
    favours: 'neither',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Median pay, United States', low: 175000, high: 175000, unit: 'USD', language: 'go' },
      { label: 'Median pay, United States', low: 159000, high: 159000, unit: 'USD', language: 'rust' },
      { label: 'People counted, United States', low: 897, high: 897, unit: 'people', language: 'go' },
      { label: 'People counted, United States', low: 751, high: 751, unit: 'people', language: 'rust' },
      { label: 'Median pay, Germany', low: 87011, high: 87011, unit: 'USD', language: 'go' },
      { label: 'Median pay, Germany', low: 81210, high: 81210, unit: 'USD', language: 'rust' },
      { label: 'People counted, Germany', low: 374, high: 374, unit: 'people', language: 'go' },
      { label: 'People counted, Germany', low: 362, high: 362, unit: 'people', language: 'rust' },
    ],
    source: stackOverflow2025,
    reading: stackOverflowData,
    caution:
      'Our own count of the 2025 Stack Overflow answers, joining the two processed files by row and leaving out rows whose pay differs. Not adjusted for seniority, kind of work or city.',
    roles: ['hiring', 'finance'],
    about: { pay: 'neither' },
    compares: 'both',
    asOf: '2025-07',
  },
  {
    id: 'so-2025-usage-paid-respondents',
    sentence:
      'Of those who told Stack Overflow their pay in 2025, 17.1% had worked with Go in the past year and 14.1% with Rust.',
    favours: 'go',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Worked with it in the past year', low: 17.1, high: 17.1, unit: '%', language: 'go' },
      { label: 'Worked with it in the past year', low: 14.1, high: 14.1, unit: '%', language: 'rust' },
    ],
    source: stackOverflow2025,
    reading: stackOverflowData,
    caution:
      'Our own count of 22047 of more than 49000 answers. Any use counts, at work or not, and the site is not a sample of the labour market.',
    roles: ['hiring', 'finance'],
    about: { people: 'go' },
    compares: 'both',
    asOf: '2025-07',
  },
  {
    id: 'so-2025-go-rust-overlap',
    sentence:
      'Many developers know both. In the 2025 Stack Overflow data 28% of Go users had also used Rust, and 34% of Rust users had also used Go.',
    favours: 'both',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Of Go users, also used Rust', low: 28, high: 28, unit: '%', language: 'go' },
      { label: 'Of Rust users, also used Go', low: 34, high: 34, unit: '%', language: 'rust' },
    ],
    source: stackOverflow2025,
    reading: stackOverflowData,
    caution: 'Our own count, of people who told their pay. Any use counts; it is no measure of skill.',
    roles: ['hiring', 'finance'],
    about: { people: 'both' },
    compares: 'both',
    asOf: '2025-07',
  },
  {
    id: 'slashdata-2024-community-sizes',
    sentence:
      'SlashData estimated 4.7 million Go developers and 4 million Rust developers in early 2024, up from 3 and 2 million two years before.',
    favours: 'both',
    strength: 1,
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
    reading: copyAt('long quotations of the article at news.slashdot.org and pipedot.org'),
    caution:
      'A news report; the SlashData report itself was not read. The estimate includes learners and hobbyists and is more than two years old.',
    roles: ['hiring', 'finance'],
    about: { people: 'both' },
    compares: 'both',
    asOf: '2024-03',
  },
  {
    id: 'jetbrains-go-primary-2-2m',
    sentence:
      'JetBrains estimated in 2025 that 2.2 million professional developers use Go as a primary language.',
    favours: 'go',
    strength: 1,
    kind: 'survey',
    figures: [
      {
        label: 'Professionals with it as a primary language',
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
    reading: { how: 'second-hand', on: '2026-11-22', at: 'quotations of the post' },
    caution:
      'Respondents could name up to three primary languages, and the estimate scales a survey by JetBrains up to the world. The post itself could not be read.',
    roles: ['hiring', 'finance'],
    about: { people: 'go' },
    compares: 'one',
    asOf: '2025-11',
  },
  {
    id: 'jetbrains-rust-primary-709k',
    sentence:
      'JetBrains estimated 2.267 million users of Rust for the year up to 2025; for 0.709 million of them it is a primary language.',
    favours: 'go',
    strength: 1,
    kind: 'survey',
    figures: [
      { label: 'Used it within the year', low: 2.267, high: 2.267, unit: 'million', language: 'rust' },
      {
        label: 'Users with it as a primary language',
        low: 0.709,
        high: 0.709,
        unit: 'million',
        language: 'rust',
      },
    ],
    source: {
      title: 'The State of Rust Ecosystem 2025',
      publisher: 'JetBrains',
      url: 'https://blog.jetbrains.com/rust/2026/02/11/state-of-rust-2025/',
      year: 2026,
    },
    reading: { how: 'second-hand', on: '2026-11-22', at: 'quotations of the post' },
    caution:
      'The digits suggest more precision than a scaled-up survey has, and hobby use counts. The post itself could not be read.',
    roles: ['hiring', 'finance'],
    about: { people: 'go' },
    compares: 'one',
    asOf: '2026-02',
  },
  {
    id: 'rust-orgs-hiring-2025',
    sentence:
      'In the 2025 State of Rust survey, 25% say their organisation plans to hire Rust developers within a year; it was 22% in 2024 and about 20% in 2023.',
    favours: 'rust',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Plans to hire Rust developers, 2025', low: 25, high: 25, unit: '%', language: 'rust' },
      { label: 'Plans to hire Rust developers, 2024', low: 22, high: 22, unit: '%', language: 'rust' },
      {
        label: 'Plans to hire Rust developers, 2023',
        low: 20,
        high: 20,
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
    caution:
      'Organisations of people who answer a survey about Rust, so far above the average company. A plan is no vacancy.',
    roles: ['hiring', 'finance'],
    about: { jobs: 'rust' },
    compares: 'one',
    asOf: '2026-03',
  },
  {
    id: 'rust-juniors-hard-to-place',
    sentence:
      'In the 2025 State of Rust survey, about 3% agree that juniors easily find jobs that are mostly Rust, and about 53% disagree. For seniors about 19% agree.',
    favours: 'neither',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Easy for juniors: agree', low: 3, high: 3, qualifier: 'about', unit: '%', language: 'rust' },
      {
        label: 'Easy for juniors: disagree',
        low: 53,
        high: 53,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      {
        label: 'Easy for seniors: agree',
        low: 19,
        high: 19,
        qualifier: 'about',
        unit: '%',
        language: 'rust',
      },
      { label: 'People who answered this', low: 4785, high: 4785, unit: 'responses' },
    ],
    source: {
      title: '2025 State of Rust survey report (PDF)',
      publisher: 'Rust Project',
      url: 'https://raw.githubusercontent.com/rust-lang/surveys/main/surveys/2025/annual-survey/report/annual-survey-2025-report.pdf',
      year: 2026,
    },
    reading: readAgain(rustSurveys),
    caution:
      'It reads both ways: where jobs are few, an employer who offers one finds candidates. Go was not asked about.',
    roles: ['hiring', 'finance'],
    about: { jobs: 'neither', juniors: 'neither' },
    compares: 'one',
    asOf: '2026-03',
  },
  {
    id: 'rust-nontrivial-use-48-8',
    sentence:
      'In the 2025 State of Rust survey, 48.8% say their organisation makes non-trivial use of Rust, up from 45.5% in 2024 and 38.7% in 2023.',
    favours: 'rust',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Non-trivial use of Rust, 2025', low: 48.8, high: 48.8, unit: '%', language: 'rust' },
      { label: 'Non-trivial use of Rust, 2024', low: 45.5, high: 45.5, unit: '%', language: 'rust' },
      { label: 'Non-trivial use of Rust, 2023', low: 38.7, high: 38.7, unit: '%', language: 'rust' },
    ],
    source: {
      title: '2025 State of Rust survey report (PDF)',
      publisher: 'Rust Project',
      url: 'https://raw.githubusercontent.com/rust-lang/surveys/main/surveys/2025/annual-survey/report/annual-survey-2025-report.pdf',
      year: 2026,
    },
    reading: readAgain(rustSurveys),
    caution: 'Of people who answer a survey about Rust, not of all companies.',
    roles: ['hiring', 'finance'],
    about: { adoption: 'rust' },
    compares: 'one',
    asOf: '2026-03',
  },
  {
    id: 'go-newcomers-falling',
    sentence: 'In the 2025 Go survey, 13% had used Go for less than a year, down from 21% in 2024.',
    favours: 'neither',
    strength: 2,
    kind: 'survey',
    figures: [
      { label: 'Less than a year of Go, 2025', low: 13, high: 13, unit: '%', language: 'go' },
      { label: 'Less than a year of Go, 2024', low: 21, high: 21, unit: '%', language: 'go' },
    ],
    source: {
      title: 'Results from the 2025 Go Developer Survey',
      publisher: 'The Go Blog',
      url: 'https://go.dev/blog/survey2025',
      year: 2026,
    },
    reading: readAgain(goWebsite),
    caution:
      'The Go team suspects fewer entry-level jobs across the industry; the survey does not test that.',
    roles: ['hiring', 'finance'],
    about: { people: 'neither' },
    compares: 'one',
    asOf: '2026-01',
  },
  {
    id: 'readytotouch-company-lists',
    sentence:
      'A hand-kept list of product companies, ReadyToTouch, counts 921 that use Go and 301 that use Rust.',
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
    reading: atCommit('791c0e3', '7 May 2026'),
    caution:
      'Kept by one person, begun with Go, and archived in 2026. A company on a list is no open position.',
    roles: ['hiring', 'finance'],
    about: { jobs: 'go' },
    compares: 'both',
    asOf: '2026',
  },
  {
    id: 'tiobe-august-2026',
    sentence:
      'The TIOBE index of August 2026 ranks Rust 10 (1.45%) and Go 14 (1.07%). A year before, Go was 8 and Rust 18.',
    favours: 'rust',
    strength: 1,
    kind: 'count',
    figures: [
      { label: 'Rank, August 2026', low: 10, high: 10, unit: 'rank', language: 'rust' },
      { label: 'Rating, August 2026', low: 1.45, high: 1.45, unit: '%', language: 'rust' },
      { label: 'Rank, August 2026', low: 14, high: 14, unit: 'rank', language: 'go' },
      { label: 'Rating, August 2026', low: 1.07, high: 1.07, unit: '%', language: 'go' },
      { label: 'Rank, August 2025', low: 18, high: 18, unit: 'rank', language: 'rust' },
      { label: 'Rank, August 2025', low: 8, high: 8, unit: 'rank', language: 'go' },
    ],
    source: {
      title: 'TIOBE Index for August 2026 (monthly tables)',
      publisher: 'toUpperCase78/tiobe-index-ratings, from TIOBE',
      url: 'https://github.com/toUpperCase78/tiobe-index-ratings',
      year: 2026,
    },
    reading: copyAt('Tiobe_Index_August2026.csv at commit 3dc28e6 of 11 August 2026'),
    caution:
      'It counts search results, which swing from month to month: in April 2026 Go was 15 and Rust 16. TIOBE itself shows only the current month.',
    roles: ['hiring', 'finance'],
    about: { popularity: 'rust' },
    compares: 'both',
    asOf: '2026-08',
  },
]);
