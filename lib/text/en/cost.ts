import type { LeftOutReason } from '@/lib/domain/cost/left-out';
import type { PricePeriod } from '@/lib/domain/cost/load';
import type { LoadField, LoadProblem } from '@/lib/domain/cost/load-form';
import { claimReadingText } from './claim-reading';

const fields: Record<LoadField, { label: string; help?: string; mark?: string }> = {
  rps: { label: 'Requests per second', help: 'At the busiest time you plan for.' },
  payload: { label: 'Size of one answer, KiB', help: 'On average, for example 2.' },
  p99: { label: 'Target for p99, ms', mark: 'optional', help: 'No slower for 99 of 100 requests.' },
  price: { label: 'Price of one core', help: 'Digits and a point, for example 0.04.' },
  per: { label: 'That price is for', help: 'As your provider bills it.' },
  currency: { label: 'Currency', help: 'A label, for example EUR. Nothing is converted.' },
  cores: {
    label: 'Cores of one machine',
    help: 'The benchmark does not say how many its machine had. Name those of the machine you would rent in its place.',
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
  'not-a-number': '{label}: this is not a plain number. Use digits and a point, for example 2500 or 0.04.',
  'too-small': '{label}: this is too small. The least is {least}.',
  'too-large': '{label}: this is too large. The most is {most}.',
  'not-whole': '{label}: this has to be a whole number.',
  'too-long': '{label}: this is too long. Use at most {longest} characters.',
  'not-a-choice': '{label}: choose one of the list.',
  alone: '{label}: a measurement needs both its figure and its language. Fill in both or neither.',
};

const reasons: Record<LeftOutReason, string> = {
  archived: 'Archived: its operator ended it. None of its figures is in our evidence.',
  'no-time': 'It counts requests per machine and does not say in what time.',
  'no-machines': 'It gives a rate and not the machines behind it.',
  'other-baseline': 'It compares Rust with a server that was not written in Go.',
  'no-requests': 'It measures something other than requests served.',
  'no-figure': 'It gives no figure for what the service needed.',
};

/** Words of the page that turns a load into ranges of machines, cores and cost. */
export const costText = {
  title: 'What your load may cost in Go and in Rust',
  lead: 'Ranges of machines and of cost, from runs that others have published. It is a range and not a quote: their machines and their work are not yours.',
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
    problemTitle: 'The ranges cannot be worked out yet',
    problemNext: 'What you wrote is kept.',
    problems,
    private: 'What you enter stands in the address of the page and is not stored by us.',
  },
  empty: {
    title: 'Your ranges will appear here',
    body: 'Fill in your load and your price. The address then holds them, so you can keep it or send it. The numbers of the example are made up.',
    example: 'Fill in an example',
  },
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
  noFigure: 'No run in the evidence gives a figure for {language}.',
  relation: {
    same: 'Both languages get the same range: at this load these runs do not tell them apart.',
    overlap: 'The two ranges overlap: for this load these runs do not decide between the languages.',
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
      'A bar runs from the least to the most; the lines inside it are single sources. The scale begins at zero.',
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
    lead: 'One run measured several web frameworks in each language on one machine. Your requests per second over what that machine served, rounded up, gives the machines.',
    subject: 'for machines like the one that was measured',
    caution:
      'Read it as a rough order of size. The handler only greets, so real work needs more. The same machine also made the load, so alone it might have served more. The cost grows in step with the cores you name for one machine. Nothing is added for failures or for peaks.',
    noSpread:
      'The source gives one number per framework and no spread of repeated runs. A small gap may be chance.',
    runs: 'The runs, at your load',
    runsCaption: 'What each framework served, and the machines your load would take at that rate',
    run: 'Run',
    served: 'It served',
    need: 'Your load takes',
    exact: '{exact} before rounding',
  },
  moves: {
    heading: 'If you moved your own service',
    lead: 'These sources say what one service took after a move from one language to the other. They need a figure of your own to start from.',
    subject: 'by your own figure and what others report of a move',
    missing:
      'Without a figure of your own there is nothing to multiply, so no cost is shown here. Fill in what one core of your service handles today.',
    caution:
      'Services that were moved were chosen because a move promised much, and moves that gained nothing are seldom published. A saving in infrastructure is read as a saving in cores, and twice the traffic as half the cores.',
    mirrored:
      'The sources moved from Go to Rust. For the way back their shares are turned over, which none of them measured.',
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
      'Your answers carry {mbit} Mbit/s, the same in either language. No run in the evidence varies the size of an answer, so it moves none of the ranges. If you pay for traffic, add that yourself.',
    p99: 'Your target of {ms} ms moves none of the ranges either: no run in the evidence gives a p99 together with the machines behind it. To keep a target you load a machine less than it can bear. At half the load for each machine, the number of machines doubles.',
    noP99:
      'You gave no target for slow answers. It would not move the ranges: no run in the evidence gives a p99 together with the machines behind it.',
    claims: 'What the evidence says about slow answers',
  },
  mislead: {
    heading: 'How this can mislead',
    items: [
      'The runs were made on other hardware, with other compilers, in different years. Nothing is corrected for that.',
      'Every source counts the same. A range goes from the lowest to the highest of them and says nothing about what is likely in between.',
      'Only cores are priced. Memory, storage, traffic, databases and the people who build and run it are left out.',
      'A vCPU is counted as one core. With some providers it is only a part of one.',
      'A price for an hour is taken times {hours} for a month. Discounts and idle hours are not in it.',
    ],
  },
  leftOut: {
    heading: 'What no range rests on, and why',
    lead: 'Claims one might look for here.',
    claim: 'Claim',
    why: 'Why it is left out',
    reasons,
  },
  source: {
    header: 'Source',
    line: '{publisher}, {year}',
    expired: 'Out of date since {date}',
    reading: claimReadingText,
    spread: 'One number, no spread given.',
  },
};
