import type { GateId } from '@/lib/domain/assessment/bank';
import { reportDocumentText } from './report-document';
import { reportEvidenceText, reportSinceText } from './report-evidence';
import { reportRerunText } from './report-rerun';
import { reportSensitivityText } from './report-sensitivity';
import { reportPartsOfferText, reportStayText } from './report-stay';

type GateWords = {
  name: string;
  /** Why it rules the language out. */
  why: string;
  /** The same while it is open, where `why` would state what nobody has said. */
  whyOpen?: string;
  /** What would lift it. */
  lift: string;
};

const gateItems: Record<GateId, GateWords> = {
  'no-operating-system': {
    name: 'No operating system',
    why: 'The runtime of Go needs an operating system. A subset, TinyGo, runs on some boards.',
    lift: 'Choose a larger board, or accept the limits of TinyGo.',
  },
  'kernel-space': {
    name: 'Inside the kernel',
    why: 'Kernel code cannot bring a runtime with a garbage collector.',
    lift: 'Move the work into user space.',
  },
  'hard-real-time': {
    name: 'Hard deadlines',
    why: 'A garbage collector keeps pauses short but guarantees no upper bound.',
    lift: 'Move the part with the deadline into a process of its own. The rest can then use either language.',
  },
  'inside-go-program': {
    name: 'Inside a Go program',
    why: 'The model of this report held a Go program to be closed to Rust. Rust can be linked into it through the C interface, at a price.',
    lift: 'Judge the answers again: today’s model counts that price as points and rules nothing out.',
  },
  'inside-rust-program': {
    name: 'Inside a Rust program',
    why: 'The model of this report held a Rust program to be closed to Go. Go can be linked into it through the C interface, at a price.',
    lift: 'Judge the answers again: today’s model counts that price as points and rules nothing out.',
  },
  'go-only-plugin': {
    name: 'Plug-ins in Go only',
    why: 'The host compiles its plug-ins from Go source and loads nothing else.',
    whyOpen: 'It holds if the host compiles its plug-ins from Go source and loads nothing else.',
    lift: 'Choose a host that also accepts plug-ins as processes of their own, or as WebAssembly.',
  },
  'rust-only-plugin': {
    name: 'Plug-ins in Rust only',
    why: 'The host compiles its plug-ins from Rust source and loads nothing else.',
    whyOpen: 'It holds if the host compiles its plug-ins from Rust source and loads nothing else.',
    lift: 'Choose a host that also accepts plug-ins as processes of their own, or as WebAssembly.',
  },
  'go-mandated': {
    name: 'Go is mandated',
    why: 'A contract, a customer or a rule names Go.',
    whyOpen: 'It holds if a contract, a customer or a rule names Go.',
    lift: 'A written exception from those who made the rule.',
  },
  'rust-mandated': {
    name: 'Rust is mandated',
    why: 'A contract, a customer or a rule names Rust.',
    whyOpen: 'It holds if a contract, a customer or a rule names Rust.',
    lift: 'A written exception from those who made the rule.',
  },
  'certified-toolchain': {
    name: 'A certified compiler is mandated',
    why: 'We know of certified compilers for Rust and of none for Go.',
    lift: 'A written exception, or a certificate for only the parts that need one.',
  },
  'rust-not-in-time': {
    name: 'Rust cannot be ready in time',
    why: 'Nobody knows Rust, the release is due within six weeks, there is no time to learn, and no specialist will be hired.',
    whyOpen:
      'It holds if nobody knows Rust, the release is due within six weeks, there is no time to learn, and no specialist will be hired.',
    lift: 'Any one of these: someone who knows Rust, a later release, months to learn with a mentor, or specialists.',
  },
  'go-not-in-time': {
    name: 'Go cannot be ready in time',
    why: 'Nobody knows Go, the release is due within six weeks, no time is set aside to learn, no hires are planned, and many are juniors.',
    whyOpen:
      'It holds if nobody knows Go, the release is due within six weeks, no time is set aside to learn, no hires are planned, and many are juniors.',
    lift: 'Any one of these: someone who knows Go, a later release, some weeks to learn, or a hire.',
  },
};

/** Words of the report, for its owner and behind a share link alike. Answers have their own file. */
export const reportText = {
  title: 'Report',
  titleNamed: 'Report: {system}',
  yourSystem: 'Your system',
  languages: { go: 'Go', rust: 'Rust' },
  about: {
    label: 'About this report',
    kind: 'Report',
    versions: 'questions {bank}, evidence {evidence}',
    checksum: 'checksum {checksum}',
  },

  headline: {
    strong: '{language}.',
    clear:
      '{reservations, plural, =0 {{language}.} =1 {{language}, with one reservation.} =2 {{language}, with two reservations.} other {{language}, with # reservations.}}',
    leaning: '{language}, but not by much.',
    provisional: '{language}, unless an open question rules it out.',
    constraint: '{language}, because {excluded} is ruled out.',
    notYet: '{language}, because {excluded} is not possible yet.',
    split: 'both, part by part.',
    forcedSplit: 'both, because no language is left for all parts.',
    ahead: 'leans to {language}, but not clearly enough to name it.',
    equivalent: 'either will do.',
    undetermined: 'too close to call.',
    stay: 'stay with what you have.',
    stayNamed: 'stay with {current}.',
    stayFix: 'stay with what you have, and fix what hurts.',
    stayFixNamed: 'stay with {current}, and fix what hurts.',
    stayNew: 'write it in {current}.',
    'profile-first': 'measure before you choose.',
    'not-enough-information': 'not enough answers yet.',
    conflict: 'your requirements rule out both.',
    clash: 'your requirements contradict each other.',
    toolchain: 'the toolchain of the host decides.',
  },
  because: {
    ahead:
      'Most plausible readings of your answers favour {language}, but it is not clearly better in enough of them. What would decide it is listed below.',
    split:
      'Two languages serve the parts better than one, even after the cost of the second one. {assignment}',
    forcedSplit:
      'Constraints rule out Go for some parts and Rust for others. Two languages are needed whatever the points say. {assignment}',
    equivalent:
      'Your answers leave no practical difference between the two. Choose by what the team prefers.',
    undetermined: 'Your answers do not decide it. What would decide it is listed below.',
    stay: 'What you run works well, and nothing you need calls for another language. A rewrite would cost much and bring little.',
    'profile-first':
      'Nobody has measured where the time goes. Changing the language before that would be a guess.',
    'not-enough-information':
      'Too few of the questions that count are answered. More answers are worth more than a guess.',
    conflict:
      'One constraint rules out Go and another rules out Rust. We do not pick one silently: one of the two has to give.',
    conflictNamed:
      'Constraints rule out both: Go ({go}) and Rust ({rust}). We do not pick one silently: one of the two has to give.',
    clash:
      'A rule leaves {mandated} only ({gates}). Your answer “{answer}” asks for {language}, and so do the points. We do not pick one silently: one of the two has to give.',
    clashUnnamed:
      'A rule leaves one language only, and your answers ask for the other. We do not pick one silently: one of the two has to give.',
    toolchain:
      'The toolchain of the host decides what can be written for it. Ask its maker before you compare languages.',
    assigned: '{language} for {parts}.',
    constraint: 'A constraint decides here, not the score: {constraints}.',
    notYet: 'Time decides here, not the score, and that can change: {constraints}.',
  },
  byPoints: {
    go: 'By points alone it would be Go.',
    rust: 'By points alone it would be Rust.',
    either: 'By points alone neither would be named.',
  },
  neitherFits: {
    title: 'Neither language fits well',
    body: 'Both languages serve a large part of your needs badly. Look at a third language before you decide.',
  },

  ofHundred: '{count} of 100',
  frequency: 'In {share} plausible readings of your answers {language} comes out ahead.',
  frequencyCapped:
    'We show no more than {share} for {language}, because an open question could still rule it out. By points alone {language} comes out ahead in {uncapped} plausible readings of your answers.',
  frequencyByPoints:
    'Points alone would say {verdict}, with {language} ahead in {share} plausible readings of your answers.',
  frequencyStay:
    'Between Go and Rust alone, {language} would be ahead in {share} plausible readings of your answers.',
  frequencyTie: 'Each language comes out ahead in {share} plausible readings of your answers.',
  clearParts:
    '{language} is clearly better in {own}. In {equal} there is no practical difference, and in {opposite} {other} is clearly better.',
  calibration:
    'Confidence not yet calibrated: it is what the method computes, not a record of how often it was right.',

  actions: {
    label: 'What you can do with this report',
    people: 'Ask for people',
    answerMore: 'Answer more questions',
    share: 'Share',
    asked: 'You asked for people on {date}: request {reference}',
  },

  reasons: {
    heading: 'Reasons',
    for: 'Speaks for {language}',
    against: 'Speaks for {language}',
    unknown: 'We do not know',
    noneFor: 'None of your answers speaks for {language}.',
    support: '{count, plural, =0 {our judgement} one {# claim} other {# claims}}',
    unknownEffect: 'The answer could move the score by up to {points} points.',
    unknownGate: 'The answer could rule a language out.',
    settleFirst: 'Settle this first.',
    tryAnswers: 'Try its answers',
    varies: 'Taken together, the parts pull this way.',
    nothingUnknown: 'You answered everything that counts.',
    moreUnknown: '{count, plural, one {One more answer is open.} other {# more answers are open.}}',
    coverage: 'Your answers cover {percent} of the weight.',
  },

  contributions: {
    heading: 'What each answer did',
    note: 'A bar grows to the side it speaks for, and the bars add up to the score exactly. Open one to see what is behind it.',
    towards: 'towards {language}',
    score: 'Score',
    unanswered: 'Not answered or not sure, so they moved nothing and the range is wider: {questions}.',
    varies: '{question}: differs from part to part',
    rounding: 'Each number is rounded to one decimal so that they add up to the score shown.',
    table: {
      summary: 'The same as a table, with what supports each value',
      caption: 'Points of each answer',
      question: 'Question',
      answer: 'Your answer',
      support: 'Support',
      most: 'At most',
      points: 'Points',
      unknown: 'not sure or not answered',
      varies: 'differs from part to part',
      sum: 'Score',
    },
    grades: {
      A: 'measured or documented',
      B: 'reported by several',
      C: 'experience',
    },
    supportClaims: '{grade} ({count, plural, one {# claim} other {# claims}})',
  },

  criteria: {
    heading: 'By criterion',
    note: 'The same points, grouped by what they are about.',
    names: {
      latency: 'Latency and garbage collection',
      compute: 'Cost of computing',
      memory: 'Memory footprint',
      defects: 'Consequence of defects',
      target: 'Where it runs',
      ecosystem: 'Ecosystem',
      'time-to-release': 'Time to first release',
      'change-and-life-span': 'Change and life span',
      skill: 'Present skill',
      learning: 'Capacity to learn',
      hiring: 'Hiring',
      estate: 'Existing code',
    },
    table: {
      summary: 'The same as a table, with weights',
      caption: 'Points and weight of each criterion',
      name: 'Criterion',
      weight: 'Weight',
      points: 'Points',
      sum: 'Score',
    },
  },

  flips: {
    heading: 'What would change it',
    note: 'The smallest changes that you could make or find out and that give another verdict. Each was checked with the full method.',
    stability: 'With other plausible weights and values the same language stays ahead in {share}.',
    caption: 'Changes of answers that give another verdict',
    change: 'If this were different',
    insteadOf: 'instead of: {answer}',
    and: 'and',
    effort: 'What you can do',
    verdict: 'Verdict becomes',
    tryIt: 'Try it',
    tryWhat: 'with: {changes}',
    efforts: {
      free: 'choose it freely',
      costly: 'change it, at a cost',
      fixed: 'cannot be changed; check that the answer is right',
      open: 'find out and answer',
      'find-out': 'find out and answer',
      decide: 'decide it',
      cost: 'change it, at a cost',
    },
    verdicts: {
      go: 'Go',
      rust: 'Rust',
      split: 'both, part by part',
      either: 'no clear choice',
      stay: 'stay',
      'profile-first': 'measure first',
      'not-enough-information': 'not enough answers',
      conflict: 'both ruled out',
    },
    stayNamed: 'stay with {current}',
    more: '{count, plural, one {One more change} other {# more changes}}',
    empty: {
      title: 'No small change gives another verdict',
      body: 'We tried every single answer that you could change or find out, and the likeliest pairs. It takes more than that.',
    },
    listOrder: '{first} first, then {rest}',
    nothingPicked: 'no priorities',
  },

  gates: {
    heading: 'Constraints',
    note: 'A constraint rules a language out whatever the points say.',
    caption: 'Constraints that hold or are open',
    name: 'Constraint',
    state: 'State',
    lift: 'What lifts it',
    holds: 'rules out {language}',
    holdsFor: 'rules out {language} for {parts}',
    notYet: 'rules out {language} for now',
    open: 'open; would rule out {language}',
    openSettle: 'Answer this to settle it: {question}.',
    none: 'We checked {count, plural, one {# constraint} other {# constraints}}. None of them holds and none is open.',
    others:
      '{count, plural, one {One other was checked and does not hold.} other {# others were checked and do not hold.}}',
    cap: 'While one is open, what we show for the language that it could rule out is capped.',
    quoted: '“{name}”',
    items: gateItems,
  },

  parts: {
    heading: 'Part by part',
    caption: 'Verdict for each part of the system',
    part: 'Part',
    size: 'Size',
    verdict: 'Verdict',
    sure: 'Clearly better',
    sureIn: '{language} in {share}',
    byConstraint: 'by constraint',
    language: 'Assigned language',
    boundary: 'Boundary',
    noBoundary: 'none',
    sizes: { small: 'small', medium: 'medium', large: 'large' },
    verdicts: { go: 'Go', rust: 'Rust', either: 'either', conflict: 'both ruled out' },
    undecided: 'not decided',
    kinds: {
      none: 'no contact',
      rpc: 'calls over the network',
      queue: 'a queue',
      'shared-process': 'one shared process',
    },
    crossing: '{kind} to',
    recommended:
      'Two languages are worth {gain} points more than the best single one, after {price} points for the second language. A mix is best in {share} plausible readings.',
    forced:
      'Constraints leave no single language for all parts. The second language costs {price} points: the team has to know both, and the parts meet at a boundary.',
    notRecommended:
      'We still advise one language for all parts. The best mix would gain {gain} points over it, after {price} points for the second language, and a mix is best in {share} plausible readings. That is too little to justify two.',
    oneOnly:
      'You allow one language only. Without that, the best mix would gain {gain} points, after {price} points for the second language, and be best in {share} plausible readings.',
    priceParts:
      '{crossings, plural, =0 {Nothing of that price is for a boundary.} one {Of that price {team} points are for the team and {boundaries} for the boundary between the languages.} other {Of that price {team} points are for the team and {boundaries} for the # boundaries between the languages.}}',
    noGain:
      'One language for all is the better choice. A second one would cost {price} points and bring less.',
  },

  document: reportDocumentText,
  stay: reportStayText,
  partsOffer: reportPartsOfferText,
  evidence: reportEvidenceText,
  since: reportSinceText,
  sensitivity: reportSensitivityText,
  rerun: reportRerunText,

  frozen: {
    heading: 'This report is frozen',
    note: 'It was judged once and is never computed again. Anyone who has the file can check it against the checksum, which is the SHA-256 of its content.',
    noteOfPart: 'It was judged once and is never computed again. This link shows a part of it.',
    made: 'Made',
    kept: 'Kept until',
    questions: 'Questions',
    model: 'Model',
    evidence: 'Evidence',
    engine: 'Engine',
    checksum: 'Checksum',
    copyChecksum: 'Copy',
    copiedChecksum: 'Copied',
    download: 'Download the exact content (JSON)',
    rerun: 'Re-run with today’s model',
    howItDecides: 'How it decides',
    modelFile: 'Today’s model as a file (JSON)',
  },

  keep: {
    heading: 'Keep this report',
    where: 'Kept in this browser only.',
    note: 'Anyone with the private link can read this report, share it and ask for people in your name. We do not have your e-mail address, so keep the link yourself. To show the report to others, share it instead.',
    label: 'Private link to this assessment',
    copy: 'Copy',
    copied: 'Copied',
  },
};
