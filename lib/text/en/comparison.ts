import type { ChooseItemId, Finding } from '@/lib/domain/comparison/choose-items';
import type { Misreading, MisreadingId } from '@/lib/domain/comparison/misreadings';
import type { Favours, Role, Strength } from '@/lib/domain/evidence/claim';
import { claimReadingText } from './claim-reading';
import { dimensionText } from './dimensions';
import { measuredText } from './measured';

const findings: Record<Finding, string> = {
  confirmed: 'Confirmed',
  refined: 'True with limits',
  corrected: 'Not what the evidence says',
};

const chooseItems: Record<ChooseItemId, { advice: string; answer: string }> = {
  'go-services-and-cloud': {
    advice: 'You build web services, or tools for cloud platforms',
    answer:
      'For platform tools the case is strong: most of those tools are written in Go. For web services it is weaker than often said. Servers are the most common use of Rust at work. In one benchmark the fastest frameworks of both languages serve about as many requests; net/http serves fewer than axum.',
  },
  'go-quick-start': {
    advice: 'You want to start fast with little to set up',
    answer:
      'Teams new to Go report services in production within weeks. Most of what a service needs comes with the language, and builds are quick.',
  },
  'go-simple-to-learn': {
    advice: 'You want a language that a team learns quickly',
    answer:
      'Most of its users learned it on the job. Rust takes clearly more effort, though one large company saw people become productive in it within months.',
  },
  'go-one-file': {
    advice: 'You want to ship a single binary without a separate runtime',
    answer:
      'Go does this with nothing to set up. Rust can do the same with an additional target and a linker, so this seldom decides anything by itself.',
  },
  'go-operations-background': {
    advice: 'Your people come from operations, automation or networks',
    answer:
      'Most Go developers write such tools. But some of the best-known network proxies are written in Rust, next to control planes in Go.',
  },
  'rust-games-and-systems': {
    advice: 'You make game engines or parts of an operating system',
    answer:
      'For parts of operating systems and virtual machines, yes. Games are among the uses that people name least often; servers and back ends lead by far.',
  },
  'rust-control-of-memory': {
    advice: 'You want control over memory without the usual errors of C',
    answer:
      'It is what Rust was made for, and large code bases show it. Unsafe parts still need care, and memory can still leak.',
  },
  'rust-embedded-and-real-time': {
    advice: 'You build for small devices, blockchains or hard deadlines',
    answer:
      'On a device without an operating system Rust is the clear choice of the two, with fewer packages and harder debugging than on a server. A hard deadline cannot rest on a garbage collector that only aims for short pauses. Blockchains are a small part of its use.',
  },
  'rust-reliability': {
    advice: 'You need the most reliable and secure service you can get',
    answer:
      'Rust rejects data races and most memory errors before the program runs. Deadlocks, logic errors and careless panics remain possible. Agencies that advise on memory safety name both languages.',
  },
  'rust-every-platform': {
    advice: 'You target many systems, or WebAssembly',
    answer:
      'For WebAssembly, Rust produces far smaller files. For other systems, it is easier to build with Go, as long as no C library is involved.',
  },
};

const misreadings: Record<MisreadingId, { statement: string; answer: string }> = {
  'collector-pauses': {
    statement: 'Go stops for hundreds of milliseconds to collect garbage',
    answer:
      'That was true before its garbage collector was rewritten. Pauses are short by design today. What remains is the CPU time that collection takes, and a few services with a very large amount of live data for which it was too much.',
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
    answer: 'It can panic, and did so in one of the best-known outages of its year.',
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
    answer: 'It rules out data races. Deadlocks and other race conditions are still yours to prevent.',
  },
  'channels-end-races': {
    statement: 'With channels, Go code has no concurrency bugs',
    answer: 'A study of large Go projects found a good part of these bugs in code that uses message passing.',
  },
  'go-second-most-admired': {
    statement: 'Go came second among the most admired languages of 2025',
    answer:
      'Rust came first and Gleam second. Reports put Go clearly lower; the figures of the survey for Go were not read at their source.',
  },
  'rust-twice-as-productive': {
    statement: 'Google found Rust teams twice as productive',
    answer: 'Compared with C++ teams. Compared with Go teams, they found no notable difference.',
  },
  'package-counts-compare': {
    statement: 'One registry holds several times as many packages as the other',
    answer:
      'The two numbers count different things. One counts package names, the other every path that anyone has ever requested.',
  },
  'rust-not-on-aws': {
    statement: 'Rust is experimental on AWS',
    answer: 'It was. Both the SDK and the functions service are generally available now.',
  },
  'half-of-companies-run-rust': {
    statement: 'About half of all companies make serious use of Rust',
    answer:
      'It is the share among those who answered a survey for people who use Rust. It says nothing about the others.',
  },
};

/** Words of the comparison, of each claim, and of what is often said and not so. */
export const comparisonText = {
  title: 'Go and Rust, one measured figure at a time',
  lead: 'For each dimension, the figure that compares both languages, or a plain note that nobody measured both. Open a dimension to read all its claims.',
  languages: { go: 'Go', rust: 'Rust' },
  dimensions: dimensionText,
  measured: measuredText,
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
  stances: {
    go: 'for Go',
    rust: 'for Rust',
    both: 'for both',
    neither: 'for neither',
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
    unknown: 'The address contains something this comparison does not know ({names}). It was ignored.',
    empty: 'No claim matches all of these filters.',
    emptyNext: 'Remove one of the filters:',
    without: 'Without “{filter}: {chosen}”: {count, plural, =0 {still none} one {# claim} other {# claims}}',
  },
  table: {
    caption: 'Go and Rust by dimension: the short answer, and one measured figure',
    none: 'None of these claims holds a figure to draw.',
    matters: 'Matters when {reason}.',
  },
  counts: {
    total: '{count, plural, one {# claim} other {# claims}}',
    line: 'We collected {count, plural, one {# claim} other {# claims}}: {go} for Go, {rust} for Rust, {both} for both and {neither} for neither.',
    note: 'That is no score. Many of them say nothing about the other language, and a fact that several claims give counts once.',
  },
  more: {
    heading: 'Read more',
    chooseGo: 'When to choose Go',
    chooseRust: 'When to choose Rust',
    misreadings: 'Common misconceptions',
    cost: 'What your load may cost',
    data: 'The data',
    csv: 'All claims as CSV',
    json: 'All claims as JSON',
  },
  dimensionPage: {
    back: 'All dimensions',
    short: 'The short answer',
    claims: 'The claims',
    fit: 'Behind your answers',
    others: 'The other claims',
    matters: 'It matters to you if',
    rest: '{count, plural, one {# more claim} other {# more claims}}',
    neighbours: 'Other dimensions',
  },
  own: {
    offer: 'Sort by what matters for your answers',
    offerNote: 'This reads the assessment that you started or finished in this browser.',
    titleOpen: 'Ordered by your answers so far',
    titleDone: 'Ordered by your report',
    titleOpenNamed: 'Ordered by your answers so far about {system}',
    titleDoneNamed: 'Ordered by your report on {system}',
    answered: '{answered} of {total} questions answered.',
    how: 'What a constraint rests on comes first, then what most of your points rest on, whichever side they pull to. One answer can rest on several claims, so shares overlap.',
    usual: 'Show the usual order',
    report: 'Read the report',
    goOn: 'Continue answering',
    emptyTitle: 'There are no answers to sort by',
    emptyBody:
      'This browser holds no answers yet, or none that rest on a claim. Answer a few questions and come back to this address. The usual order is shown below.',
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
    stance: '{stance}, {strength}',
    acts: 'More about this claim',
    data: 'Data',
    allFigures: 'All {count} figures',
    reading: claimReadingText,
    expires: 'Counts as out of date from {date}.',
    expired: 'Out of date since {date}. The model trusts it less until someone reads it again.',
    caution: 'How it can mislead',
    used: 'Where the model uses it',
    usedNone: 'The model does not use it. It is listed because it belongs to the topic.',
    usedOption: 'The value of “{option}” under “{question}”',
    usedGate: 'The constraint “{gate}”',
    history: 'History',
    historyRow: 'Wording {number}, since evidence {release}',
    historyNow: 'Today’s wording',
    changed: 'Changed: {fields}',
    old: 'This is wording {number} of this claim. It was replaced.',
    toCurrent: 'Read today’s wording',
    chart: 'Picture of the figures',
    fields: {
      id: 'id',
      dimension: 'dimension',
      sentence: 'sentence',
      favours: 'which language it speaks for',
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
    body: 'The picture needs no scripts and no fonts, follows light and dark mode, and includes its source and its year. The address of a claim shows today’s wording. Each wording in the history has its own address, which never shows anything else.',
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
    lead: 'Five pieces of advice from one widely copied article, in our words, and what the evidence says about each. How often each is given, nobody has counted.',
    findings,
    items: chooseItems,
    other: 'When to choose {language}',
    assess: 'Ask about your own system',
    assessBody: 'Lists like this one cannot know your case. The assessment asks about it.',
  },
  misreadings: {
    title: 'Misconceptions about Go and Rust',
    lead: 'Statements about Go and Rust that are wrong, out of date, or a true figure that says something else. Each with the claims that show it.',
    items: misreadings,
    claims: 'The claims behind this',
  },
};
