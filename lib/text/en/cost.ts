import type { BenchmarkRole } from '@/lib/domain/cost/benchmark';
import type { LeftOutReason } from '@/lib/domain/cost/left-out';
import type { PricePeriod } from '@/lib/domain/cost/load';
import type { LoadField, LoadProblem } from '@/lib/domain/cost/load-form';
import { claimReadingText } from './claim-reading';

const fields: Record<LoadField, { label: string; help?: string; mark?: string }> = {
  rps: { label: 'Requests per second', help: 'At the busiest time you plan for.' },
  payload: { label: 'Size of one answer, KiB', help: 'On average, for example 2.' },
  p99: { label: 'Target for p99, ms', mark: 'optional', help: 'Only load levels within this time are used.' },
  price: { label: 'Price of one core', help: 'Digits and a point, for example 0.04.' },
  per: { label: 'That price is for', help: 'As your provider bills it.' },
  currency: { label: 'Currency', help: 'A label, for example EUR. Nothing is converted.' },
  cores: {
    label: 'Cores of one machine',
    help: 'The benchmark’s file gives {processors}. A machine with more or fewer is taken to serve in proportion.',
  },
  own: {
    label: 'Requests per second per core',
    mark: 'optional',
    help: 'What your service handles today.',
  },
  in: {
    label: 'That service is written in',
    mark: 'optional',
    help: 'Needed only with the figure before it.',
  },
};

const problems: Record<LoadProblem, string> = {
  missing: '{label}: this is empty. Fill it in.',
  'not-a-number':
    '{label}: this is not a number we can read. Use digits and a point, for example 2500 or 0.04.',
  'too-small': '{label}: this is too small. The least is {least}.',
  'too-large': '{label}: this is too large. The most is {most}.',
  'not-whole': '{label}: this has to be a whole number.',
  'too-long': '{label}: this is too long. Use at most {longest} characters.',
  'not-a-choice': '{label}: choose one of the list.',
  alone: '{label}: a measurement needs both its figure and its language. Fill in both or neither.',
};

const reasons: Record<LeftOutReason, string> = {
  archived: 'Archived: its operator ended it. None of its figures is in our evidence.',
  'no-time': 'Our evidence has requests per machine from it, without a unit of time.',
  'no-machines': 'Our evidence has a rate from it, without the machines behind it.',
  'other-baseline': 'It compares Rust with a server that was not written in Go.',
  'no-requests': 'It measures something other than requests served.',
  'no-figure': 'Our evidence has no figure from it for what the service needed.',
};

const roles: Record<BenchmarkRole, string> = {
  library: 'Basic HTTP library',
  framework: 'Framework built on that library',
  fastest: 'Most requests per second of its language',
};

/** Words of the page that turns a load into ranges of machines, cores and cost. */
export const costText = {
  title: 'What your load may cost in Go and in Rust',
  lead: 'Ranges of machines and of cost, worked out from published measurements. A range is not a quote: those machines and that work are not yours.',
  back: 'All dimensions',
  form: {
    legend: 'Your load and your price',
    own: 'Your own measurement',
    ownHelp:
      'One figure of your own service says more than any benchmark. With it the page also shows the cores you would need in either language.',
    fields,
    per: {
      'core-hour': 'one core for an hour',
      'vcpu-month': 'one vCPU for a month',
    } satisfies Record<PricePeriod, string>,
    choose: 'Choose',
    submit: 'Show the ranges',
    /** {number} is as it would have to be typed. */
    readAs: 'Read as {number}.',
    problemTitle: 'The ranges cannot be worked out yet',
    problemNext: 'What you wrote is kept.',
    problems,
    private: 'What you enter stands in the address of the page and is not stored by us.',
  },
  example: {
    title: 'The fields show an example',
    body: 'The load and the price are made up. Replace them with your own, and leave optional fields empty if you have no figure. The address then holds your load, so you can keep it or send it.',
    result: 'For the example load:',
  },
  waiting: 'The ranges appear here as soon as every field can be read.',
  languages: { go: 'Go', rust: 'Rust' },
  range: '{low} to {high}',
  qualifiers: {
    about: 'about {value}',
    below: 'below {value}',
    above: 'above {value}',
    'at-least': 'at least {value}',
    'up-to': 'up to {value}',
  },
  money: '{value} {currency}',
  machines: '{range} {count, plural, one {machine} other {machines}}',
  cores: '{range} {count, plural, one {core} other {cores}}',
  noFigure: 'No source in our evidence gives a figure for {language}.',
  relation: {
    same: 'Both languages get the same range: at this load these sources show no difference.',
    overlap: 'The two ranges overlap: for this load these sources do not decide between the languages.',
    apart:
      'By these sources the ranges do not overlap. {lower} ends below where {upper} begins: it takes {least} to {most} less here.',
    apartOne:
      'By these sources the ranges do not overlap. {lower} ends below where {upper} begins: it takes {least} less here.',
  },
  answer: { cost: '{cost} a month' },
  chart: {
    none: 'no figure',
    title: 'Cost of a month in {currency}, {subject}',
    side: '{language}: {range}.',
    about:
      'A bar runs from the least to the most; the lines inside it are single results. A dot is a single number. The scale begins at zero.',
    axis: '{currency} a month',
  },
  table: {
    summary: 'The same as a table',
    language: 'Language',
    machines: 'Machines',
    cores: 'Cores',
    cost: 'Cost of a month',
  },
  benchmark: {
    heading: 'If your service were like the benchmark',
    lead: 'One public benchmark measured {go} Go and {rust} Rust entries, and its file names one machine. Your requests per second divided by what that machine served, rounded up, gives the machines.',
    subject: 'for machines like the one that was measured',
    spread:
      'Each range goes over {entries} entries per language and over load levels of {levels} connections. Entries of one language can differ more than the languages do, so look at the single results below too.',
    caution:
      'Use it as a rough order of size only. The handlers of the benchmark do almost nothing, so real work needs more. Nothing is added for failures or for peaks.',
    uneven:
      'With {names}, one kind of route was more than {factor} times as fast as the other at some load levels, and the source does not say why. Do not rest a decision on those results.',
    target:
      'Only load levels within your target of {ms} ms are used. The figure behind that is not quite a p99: see what the benchmark measured.',
    unmet:
      '{names} {count, plural, one {misses} other {miss}} your target of {ms} ms at every load level. The ranges leave {count, plural, one {it} other {them}} out and are not compared.',
    noneMeets: 'No {language} entry meets your target of {ms} ms at any load level.',
  },
  runs: {
    heading: 'The results behind the ranges',
    lead: 'What each entry served at each load level, and what your load would take.',
    caption: 'What each entry served at each load level, and the machines your load would take',
    run: 'Entry',
    roles,
    levels: 'Measured at each load level',
    level: '{connections} connections: {rate} requests/s, slow answers {ms} ms',
    over: 'over your target',
    need: 'Your load takes',
    exact: '{exact} before rounding',
    none: 'It meets your target at no load level.',
    data: 'data of {date}, read {read}',
  },
  measured: {
    heading: 'What the benchmark measured',
    data: 'The figures come from {file} in the version of {updated}. We read a copy of the repository at revision {revision} on {read}. The file names Go {goVersion} and Rust {rustVersion}.',
    rule: 'One rule chose the entries for both languages: a basic HTTP library, a framework built on it, and the entry with the most requests per second at {connections} connections. net/http is part of Go’s standard library. Rust has no HTTP server in its standard library, so hyper takes that place. Gin is built on net/http and axum on hyper. Which frameworks to show is our choice: the file does not say how much each is used.',
    fasthttp:
      'The {entries} Go entries set up with fasthttp, among them Fiber and Atreugo, served {range} requests/s at {connections} connections. fasthttp is a separate HTTP implementation, not net/http, so handlers and middleware written for net/http need an adapter.',
    fastest:
      'The fastest entries are not typical choices. For web the file gives the version as {version}. khttp calls itself a low-level synchronous micro-framework.',
    machine:
      'The file says {processors} processors, {memory} kB of memory, {system} and “{name}”. The program that writes it counts the processors of the machine it runs on; memory and name are fixed values in that program. The name suggests that processors here means hardware threads, which cloud providers often sell as vCPUs.',
    load: 'Each value is the mean of {count} routes: {routes}. Only the last has a body in its answer, of one byte. Each route was loaded for {seconds} seconds per level, and every request opened a new connection. Services that keep connections open can behave differently.',
    sameMachine:
      'By the commands of the project, the load generator runs on the machine of the server and shares its processors. Failed requests were not recorded: their fields hold {value}. Nothing in the file shows repeated runs, so the spread here comes from entries and load levels and not from chance.',
    percentile:
      'The file names the slow answers {field}, but the program that fills this field reads the {percentile}th percentile. Where a level is over your target here, its p99 is over it on at least one route too. Where a level is within your target, its p99 may still be over it.',
    routes:
      'The mean hides differences between routes. We worked these rates out from the bytes received, because only one route has a body. net/http: {goLow} requests/s on that route and {goLowOther} on the others at {low} connections, then {goHigh} and {goHighOther} at {high}. axum: {rustLow} and {rustLowOther}, then {rustHigh} and {rustHighOther}. Neither the data nor the programs explain the jumps of net/http.',
    source: {
      data: 'Data file',
      machine: 'Program that writes it',
      run: 'Commands of a run',
      settings: 'Routes and levels',
      collect: 'Program that reads the results',
      setup: 'How Go entries are set up',
      khttp: 'Description of khttp',
    },
  },
  moves: {
    heading: 'If you moved your own service',
    lead: 'These sources say what a service took after a move from one language to the other. They need a figure of your own to start from.',
    subject: 'by your own figure and what others report of a move',
    missing:
      'Without a figure of your own there is nothing to multiply, so no cost is shown here. Fill in what one core of your service handles today.',
    caution:
      'Services that were moved were chosen because a move promised much, and moves that gained nothing are seldom published. A saving in infrastructure is read as a saving in cores, and twice the traffic as half the cores.',
    mirrored:
      'The sources moved from Go to Rust. For a move from Rust to Go their shares are inverted, which none of them measured.',
    caption: 'What each source reports, and the cores it stands for',
    source: 'Source',
    reports: 'It reports',
    share: '{language} cores for 100 in {other}',
    need: 'Your load takes',
    measured: 'Reported from a real service.',
    expected: 'An expectation, no measurement shown.',
  },
  target: {
    heading: 'Size of answers and slow answers',
    traffic:
      'Your answers carry {mbit} Mbit/s, the same in either language. The answers of the benchmark are empty or one byte long, so their size moves none of the ranges. If you pay for traffic, add that yourself.',
    p99: 'Your target of {ms} ms selects the load levels of the benchmark. It does not move the range from your own figure. To keep a target, a machine is loaded less than it can bear: at half the load for each machine, the number of machines doubles.',
    noP99:
      'You gave no target for slow answers, so every load level of the benchmark is used. A target would select the levels that meet it.',
    claims: 'What the evidence says about slow answers',
  },
  people: {
    heading: 'What people earn, beside the machines',
    lead: 'The ranges above price machines only, and not the people who build and run a service. One survey lets users of both languages be counted in the same way.',
    caption: 'Median pay of users of each language, in US dollars a year',
    group: 'Who was counted',
    pay: '{pay} USD a year',
    counted: '{count, plural, one {# person} other {# people}}',
    notes: [
      'It is what people earn in all their work, and no price of a language. Many of them use both languages, and most earn their pay with others.',
      'What an employer pays on top, and what contractors charge, is not in it.',
      'Open positions and the time until one is filled are missing here: we found no count for both languages that can be checked.',
    ],
  },
  mislead: {
    heading: 'How this can mislead',
    items: [
      'The measurements were made on other hardware, with other compilers, in different years. Nothing is corrected for that.',
      'Every result counts the same. A range goes from the lowest to the highest of them and says nothing about what is likely in between.',
      'More cores are taken to serve more requests in proportion. Real machines seldom scale that evenly.',
      'Only cores are priced. Memory, storage, traffic, databases and the people who build and run it are left out.',
      'A vCPU is counted as one processor of the benchmark’s machine. Providers differ in what they sell as one.',
      'A price for an hour is taken times {hours} for a month. Discounts and idle hours are not in it.',
    ],
  },
  leftOut: {
    heading: 'What no range rests on, and why',
    lead: 'Claims that a reader might expect here.',
    claim: 'Claim',
    why: 'Why it is left out',
    reasons,
  },
  source: {
    header: 'Source',
    line: '{publisher}, {year}',
    expired: 'Out of date since {date}',
    reading: claimReadingText,
    spread: 'Our evidence has one number from it, without a spread.',
  },
};
