import type { ChooseItemId, Finding } from '@/lib/domain/comparison/choose-items';
import type { Misreading, MisreadingId } from '@/lib/domain/comparison/misreadings';
import type { DimensionId, Favours, Role, Strength } from '@/lib/domain/evidence/claim';
import { claimReadingText } from './claim-reading';

const dimensions: Record<DimensionId, { name: string; answer: string }> = {
  'memory-reliability': {
    name: 'Memory and reliability',
    answer:
      'Both keep memory safe in ordinary use. Rust settles it before the program runs and needs no collector. Go collects while it runs, with short pauses, and lets some races through. Neither keeps a program from stopping on input that nobody expected.',
  },
  performance: {
    name: 'Speed and resources',
    answer:
      'A Rust program usually takes less processor time and less memory. How much less depends on the work: little where a service waits for a database, much where it computes or holds a lot of live data. Small benchmarks say little about a service.',
  },
  concurrency: {
    name: 'Concurrency',
    answer:
      'Go makes concurrent code short to write and cheap to run, and leaves data races for tools to find. Rust refuses data races when it compiles, and asks for more decisions before the first asynchronous line.',
  },
  'learning-dx': {
    name: 'Learning and daily work',
    answer:
      'Go is quicker to learn and quicker to build. Rust takes longer to learn, and those who stayed with it say that they trust what they ship.',
  },
  ecosystem: {
    name: 'Ecosystem',
    answer:
      'Go has more ready for services and for cloud platforms. Rust has most of what a service needs, as separate packages to choose from, and much around storage, data and work close to the machine.',
  },
  operations: {
    name: 'Operations',
    answer:
      'Both end as one file that starts quickly. Go brings its profiler and its cross-compiler along. For Rust such tools are separate, and builds take longer.',
  },
  'security-supply-chain': {
    name: 'Security and supply chain',
    answer:
      'Both rule out most of the memory errors that fill lists of vulnerabilities. Go checks what it builds from against a public log and needs fewer packages of other people. Rust has advisories and audits around more of them.',
  },
  'interop-embedded-wasm': {
    name: 'Other languages, devices, WebAssembly',
    answer:
      'Rust joins C code without a runtime in between, runs without an operating system and makes small WebAssembly. Go can do part of that, with larger files or a smaller language.',
  },
  'hiring-market': {
    name: 'Hiring market',
    answer:
      'More people work in Go and more employers ask for it. Fewer work in Rust, and fewer jobs wait for beginners there. Counts differ widely by who counted, so read them as ranges.',
  },
};

const findings: Record<Finding, string> = {
  confirmed: 'Confirmed',
  refined: 'True with limits',
  corrected: 'Not what the evidence says',
};

const chooseItems: Record<ChooseItemId, { advice: string; answer: string }> = {
  'go-services-and-cloud': {
    advice: 'You build web services, or tools for cloud platforms',
    answer:
      'For platform tools the case is strong: most of that world is written in Go. For web services it is weaker than often said. Servers are what Rust is used for most at work, and the fastest frameworks of both answer about as fast.',
  },
  'go-quick-start': {
    advice: 'You want to start fast with little to set up',
    answer:
      'Teams new to Go report services in production within weeks. Most of what a service needs comes with the language, and builds are quick.',
  },
  'go-simple-to-learn': {
    advice: 'You want a language that a team learns quickly',
    answer:
      'Most of its users learned it on the job. Rust asks for clearly more effort, though one large company saw people become useful in it within months.',
  },
  'go-one-file': {
    advice: 'You want to ship one file without a runtime beside it',
    answer:
      'Go does this with nothing to set up. Rust can do the same with one more target and a linker, so it seldom decides anything by itself.',
  },
  'go-operations-background': {
    advice: 'Your people come from operations, automation or networks',
    answer:
      'Most Go developers write such tools. But among networked systems some of the best known proxies are in Rust, next to control planes in Go.',
  },
  'rust-games-and-systems': {
    advice: 'You make game engines or parts of an operating system',
    answer:
      'Parts of operating systems and virtual machines, yes. Games are among the rarest uses that people name; servers and back ends lead by far.',
  },
  'rust-control-of-memory': {
    advice: 'You want control of memory without the usual errors of C',
    answer:
      'It is what Rust was made for, and large code bases show it. Unsafe parts still need care, and memory can still leak.',
  },
  'rust-embedded-and-real-time': {
    advice: 'You build for small devices, chains or hard deadlines',
    answer:
      'On a device without an operating system Rust is the plain choice of the two, with fewer packages and harder debugging than on a server. A hard deadline rules a collector out. Chains are a small use of it.',
  },
  'rust-reliability': {
    advice: 'You need the most reliable and secure service you can get',
    answer:
      'Rust refuses data races and most memory errors before anything runs. Deadlocks, wrong logic and a careless stop remain. Agencies that advise on safe memory name both languages.',
  },
  'rust-every-platform': {
    advice: 'You target many systems, or WebAssembly',
    answer:
      'For WebAssembly Rust makes far smaller files. For other systems Go is the easier one to build for, as long as no C library is involved.',
  },
};

const misreadings: Record<MisreadingId, { statement: string; answer: string }> = {
  'collector-pauses': {
    statement: 'Go stops for hundreds of milliseconds to collect garbage',
    answer:
      'That was so before its collector was rewritten. Pauses are short by design today; what remains is the share of the processor that collecting takes, and a few services with very much live data for which it was too much.',
  },
  'go-memory-safe-always': {
    statement: 'Go is memory safe, so races cannot corrupt anything',
    answer:
      'It is memory safe as long as there is no data race and nothing uses package unsafe or cgo. Its own memory model says what a race can do.',
  },
  'rust-never-leaks': {
    statement: 'Rust programs cannot leak memory',
    answer: 'They can, and the language counts a leak as safe.',
  },
  'memory-safe-cannot-crash': {
    statement: 'A program in Rust does not crash',
    answer: 'It can stop itself, and did so in one of the best known outages of its year.',
  },
  'seventy-percent-means-rust': {
    statement: 'Most vulnerabilities are memory errors, so we need Rust',
    answer:
      'The figure counts code in C and C++. Any memory-safe language addresses it, and reports on the guidance of US agencies count Go among these languages.',
  },
  'rewrite-makes-it-faster': {
    statement: 'Every rewrite from Go to Rust makes a service respond faster',
    answer:
      'Some did: Discord and TikTok report lower latency after moving parts of a Go service. Grab cut cost and responded about as fast as before. Pingora, which is often quoted too, replaced NGINX and not Go.',
  },
  'game-benchmarks-rank': {
    statement: 'Benchmark sites show which language is faster for us',
    answer:
      'The Computer Language Benchmarks Game itself warns against that. Small programs measure compute, libraries and the effort of their authors.',
  },
  'techempower-current': {
    statement: 'The current TechEmpower round says …',
    answer:
      'There is no current round. TechEmpower ended its framework benchmark, and the last figures will not be updated.',
  },
  'energy-ranking': {
    statement: 'Rust is the greenest language, as a ranking shows',
    answer: 'A later study finds that energy follows how long a program runs, not the language as such.',
  },
  'rust-no-races-at-all': {
    statement: 'Rust rules out race conditions',
    answer: 'It rules out data races. Deadlocks and a wrong order of events are still yours to prevent.',
  },
  'channels-end-races': {
    statement: 'With channels, Go code has no concurrency bugs',
    answer: 'A study of large Go projects found a good part of such bugs in code that passes messages.',
  },
  'go-second-most-admired': {
    statement: 'Go came second among the most admired languages of 2025',
    answer:
      'Rust came first and Gleam second. Reports put Go clearly lower; the figures of the survey for Go were not read at their source.',
  },
  'rust-twice-as-productive': {
    statement: 'Google found Rust teams twice as productive',
    answer: 'Against teams in C++. Against Go they found no difference to speak of.',
  },
  'package-counts-compare': {
    statement: 'One registry holds several times as many packages as the other',
    answer:
      'The two numbers count different things. One counts names, the other every path anybody ever asked for.',
  },
  'rust-not-on-aws': {
    statement: 'Rust is experimental on AWS',
    answer: 'It was. Both the SDK and the functions service are generally available now.',
  },
  'half-of-companies-run-rust': {
    statement: 'About half of all companies run Rust in earnest',
    answer:
      'It is the share among those who answered a survey for people who use Rust. It says nothing of the others.',
  },
};

/** Words of the comparison, of each claim, and of what is often said and not so. */
export const comparisonText = {
  title: 'Go and Rust compared',
  lead: 'Nine dimensions, each with what speaks for either language and what it costs. Every sentence is a claim of its own with a source you can open.',
  bias: 'We place developers of both languages. That is why every claim shows its source, its date and how the source was read, and says how it can mislead where we know of a way.',
  languages: { go: 'Go', rust: 'Rust' },
  dimensions,
  kindsOfMisreading: { wrong: 'Wrong', outdated: 'Out of date', misread: 'Misread' } satisfies Record<
    Misreading['kind'],
    string
  >,
  favours: {
    go: 'speaks for Go',
    rust: 'speaks for Rust',
    both: 'speaks for both',
    neither: 'speaks for neither',
  } satisfies Record<Favours, string>,
  strengths: {
    1: 'a hint',
    2: 'a finding with limits',
    3: 'measured or documented at its source',
  } satisfies Record<Strength, string>,
  roles: {
    engineering: 'Engineering',
    operations: 'Operations',
    security: 'Security',
    product: 'Product',
    finance: 'Finance',
    hiring: 'Hiring',
  } satisfies Record<Role, string>,
  filter: {
    legend: 'Narrow it down',
    dimension: 'Dimension',
    workload: 'Kind of work',
    role: 'Asked by',
    favours: 'Speaks for',
    all: 'All',
    favoursOptions: { go: 'Go', rust: 'Rust', both: 'Both', neither: 'Neither' } satisfies Record<
      Favours,
      string
    >,
    apply: 'Show',
    clear: 'Show all',
    count: '{shown, plural, one {# claim} other {# claims}} of {all}',
    unknown: 'The address asks for something this comparison does not know ({names}). It was left out.',
    empty: 'No claim fits all of that.',
    emptyNext: 'Take one of the filters away:',
    without: 'Without “{filter}: {chosen}”: {count, plural, =0 {still none} one {# claim} other {# claims}}',
  },
  table: {
    caption:
      'Go and Rust by dimension: the short answer, the strongest claims on each side, and how many claims there are',
    dimension: 'Dimension',
    best: 'What speaks for {language}',
    none: 'Nothing here speaks for {language} alone.',
  },
  counts: {
    total: '{count, plural, one {# claim} other {# claims}}',
    line: 'We collected {count, plural, one {# claim} other {# claims}}: {go} for Go, {rust} for Rust, {both} for both and {neither} for neither.',
    note: 'That is no score. Many of them say nothing about the other language, and a fact that several claims give counts once.',
  },
  more: {
    heading: 'Read on',
    chooseGo: 'When to choose Go',
    chooseRust: 'When to choose Rust',
    misreadings: 'What is often said and is not so',
    cost: 'What your load may cost',
    data: 'The data',
    csv: 'All claims as CSV',
    json: 'All claims as JSON',
    how: 'How to read it',
    howBody:
      'A claim says whom it speaks for and how strongly: a hint, a finding with limits, or something measured or documented at its source. The strongest claims are chosen by what they compare: both languages before one, the same question on both sides where there is one, then strength, then date.',
  },
  dimensionPage: {
    back: 'All dimensions',
    short: 'The short answer',
    claims: 'The claims',
    fit: 'Behind your answers',
    others: 'The other claims',
  },
  own: {
    offer: 'Put first what your own answers rest on',
    offerNote: 'This reads the assessment that was begun or finished in this browser.',
    titleOpen: 'Ordered by your answers so far',
    titleDone: 'Ordered by your report',
    titleOpenNamed: 'Ordered by your answers so far about {system}',
    titleDoneNamed: 'Ordered by your report on {system}',
    answered: '{answered} of {total} questions answered.',
    how: 'First comes what more of your points rest on, to whichever side they pull, and before it what a constraint rests on. One answer can rest on several claims, so shares overlap.',
    usual: 'Show the usual order',
    report: 'Read the report',
    goOn: 'Go on answering',
    emptyTitle: 'There are no answers to order by',
    emptyBody:
      'This browser holds no answers yet, or none that a claim stands behind. Answer a few questions and come back to this address. Below is the usual order.',
    start: 'Take the assessment',
    share: '{share} of your points rest on this: {names}.',
    shareMore:
      '{share} of your points rest on this: {names} and {count, plural, one {# other answer} other {# other answers}}.',
    tiny: 'Less than 1%',
    constraint: 'A constraint that holds for you rests on this: {names}.',
  },
  claim: {
    permanent: 'Permanent link',
    challenge: 'Challenge this',
    figures: 'Figures',
    figuresTable: 'The figures as a table',
    figuresCaption: 'Figures of this claim',
    figure: 'What was counted',
    whose: 'Whose',
    value: 'Value',
    source: '{publisher}, {year}',
    weight: 'It {favours}: {strength}.',
    reading: claimReadingText,
    expires: 'Counts as out of date from {date}.',
    expired: 'Out of date since {date}. The model trusts it less until somebody reads it again.',
    caution: 'How it can mislead',
    used: 'Where the model uses it',
    usedNone: 'The model uses it nowhere. It is here because it belongs to the subject.',
    usedOption: 'The value of “{option}” under “{question}”',
    usedGate: 'The constraint “{gate}”',
    history: 'History',
    historyRow: 'Wording {number}, since evidence {release}',
    historyNow: 'The wording of today',
    changed: 'Changed: {fields}',
    old: 'This is wording {number} of this claim. It was replaced.',
    toCurrent: 'Read the wording of today',
    chart: 'Picture of the figures',
    fields: {
      id: 'id',
      dimension: 'dimension',
      sentence: 'sentence',
      favours: 'whom it speaks for',
      strength: 'strength',
      kind: 'kind',
      figures: 'figures',
      figureLabels: 'wording of figures',
      source: 'source',
      reading: 'how it was read',
      status: 'status',
      expires: 'expiry',
      caution: 'how it can mislead',
      workloads: 'kinds of work',
      roles: 'who asks',
      asOf: 'date of the fact',
      boundTo: 'release it is about',
      about: 'questions it speaks to',
      compares: 'what it compares',
      sameFactAs: 'claim with the same fact',
    },
    qualifiers: {
      about: 'about {value}',
      below: 'below {value}',
      above: 'above {value}',
      'at-least': 'at least {value}',
      'up-to': 'up to {value}',
    },
    range: '{low} to {high}',
  },
  take: {
    heading: 'Take this chart',
    body: 'The picture needs no scripts and no fonts, follows light and dark, and carries its source and its year. The address of a claim shows its wording of today. Each wording in the history has an address of its own, which never shows anything else.',
    address: 'Address of the picture',
    snippet: 'HTML for a page',
    copy: 'Copy',
    copied: 'Copied',
    see: 'See the picture',
    json: 'This claim as JSON',
    csv: 'Its figures as CSV',
    source: 'Source: {title}. {line}. {reading}',
    from: '{brand}: {address}',
  },
  choose: {
    title: 'When to choose {language}',
    lead: 'Five pieces of advice that are given most, in our words, and what the evidence makes of each.',
    findings,
    items: chooseItems,
    other: 'When to choose {language}',
    assess: 'Ask about your own system',
    assessBody: 'Lists like this one cannot know your case. The assessment asks about it.',
  },
  misreadings: {
    title: 'What is often said and is not so',
    lead: 'Statements about Go and Rust that are wrong, out of date, or a true figure that says something else. Each with the claims that show it.',
    items: misreadings,
    claims: 'What we rest this on',
  },
};
