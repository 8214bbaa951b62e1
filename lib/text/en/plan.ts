import type { CriterionId, Language } from '@/lib/domain/assessment/bank';
import type { PlanStepKey } from '@/lib/domain/report/plan-step';
import type { PlanRisk } from '@/lib/domain/report/plan-risks';

/** A step: what to do as a command, and how or until when in a sentence or two. */
type StepWords = { title: string; body: string };

/** A risk: what can go wrong, what to do about it, and by which sign one knows. */
type RiskWords = { risk: string; mitigation: string; sign: string };

const steps: Record<PlanStepKey, StepWords> = {
  'settle-gate': {
    title: 'Settle an open constraint',
    body: 'Find out about {question}. Until then “{gate}” could still rule out {language}.',
  },
  'answer-open': {
    title: 'Find out about {question}',
    body: 'Of the open questions, this one matters most. Answer it, and see whether the verdict holds.',
  },
  measure: {
    title: 'Measure where the time goes, in ten working days',
    body: 'Record a profile and a trace under real load. After ten working days, use what you have.',
  },
  'hire-lead': {
    title: 'Look for someone who has shipped {language}',
    body: 'No one in the team has. The first person sets the habits of everyone who follows, so look for someone who can review and teach.',
  },
  'find-mentor': {
    title: 'Find a mentor for {language} outside the team',
    body: 'No one has shipped it, no hires are planned, and no time is set aside to learn. One day a week of outside review is the minimum.',
  },
  'train-two': {
    title: 'Let two people learn {language} on a real task',
    body: 'Two can review each other. Give them one small task that will go into production, and keep other work off them.',
  },
  'name-lead': {
    title: 'Decide who leads the work in {language}',
    body: 'Some people have shipped it. One of them decides on structure and tools, and reviews what the others write at first.',
  },
  'first-slice': {
    title: 'Build one thin slice, from end to end',
    body: 'Build one small path through the system{in}, deployed and monitored as the rest will be. It shows more than any discussion can.',
  },
  'prove-demand': {
    title: 'Test the hardest requirement on that slice',
    body: '“{answer}” is demanding for any design. Put the slice under that load before the rest is built, and write down the figures.',
  },
  'guard-rails': {
    title: 'Add automated checks to the build: {language}',
    body: '{checks}',
  },
  'keep-apart': {
    title: 'Leave the code in {language} where it works',
    body: 'Define a boundary at which both sides can be tested. Move a piece over only when it has to change anyway.',
  },
  'replace-stepwise': {
    title: 'Replace the old code piece by piece',
    body: 'Start with the piece that causes most trouble and has a clear boundary. Run old and new side by side until they agree.',
  },
  'define-boundary': {
    title: 'Write down the boundary between {first} and {second}',
    body: 'They connect through {kind}. Agree on messages, versions, errors and who owns the definition before either side is built.',
  },
  'prototype-crossing': {
    title: 'Prototype the boundary between {first} and {second} first',
    body: 'Build a stub of each side, one in each language, and connect them through {kind}. Measure it, deploy it, and test how it fails.',
  },
  'check-price': {
    title: 'Check what the second language costs',
    body: 'We set its price at {points} points, which is our judgement. Count what it really cost: tools, reviews, people who can only help on one side.',
  },
  'teach-on': {
    title: 'Have the first people who learned {language} teach the next',
    body: 'Your team has turnover. Two short reviews a week and a written guide to your own code keep the knowledge in the team.',
  },
  release: {
    title: 'Keep the date of the first release',
    body: 'Cut the scope rather than move the date. Anything that is not needed for it can wait.',
  },
  'look-back': {
    title: 'Compare what runs with what was planned',
    body: 'The release is still ahead. Have something in use by now anyway, and correct the plan by what it shows.',
  },
  'revisit-gate': {
    title: 'Look again at what ruled out {language}',
    body: '“{gate}” is about time and people. If it no longer holds, try the answers again.',
  },
  'check-flip': {
    title: 'Check whether what would change the verdict has happened',
    body: 'The verdict becomes “{verdict}” with: {changes}.',
  },
  'choose-by-team': {
    title: 'Let what people have shipped decide',
    body: 'Your answers show no practical difference, and your team knows one of the two better. Set a date within two weeks, decide, and stop comparing.',
  },
  'check-lead': {
    title: 'Check the lead of {language} before you rely on it',
    body: 'It is ahead, but not clearly. Settle the answers that weigh most against it, and judge again.',
  },
  'try-both': {
    title: 'Build the same small slice in both',
    body: 'Your answers do not decide it. The same short time for each, by the people who would do the work, shows more than further comparison.',
  },
  'ask-toolchain': {
    title: 'Ask the maker of the host what its toolchain takes',
    body: 'Get the supported languages in writing, and whether a library in another language may be linked in.',
  },
  fix: { title: '{fix}', body: '{how}' },
  'choose-by-hiring': {
    title: 'Choose by the people you can find',
    body: 'The team’s experience does not tip the balance. Look for people in both languages for two weeks, and choose the one in which you would hire the best.',
  },
  'choose-by-date': {
    title: 'Set a date within two weeks, and decide on it',
    body: 'More comparing will not help. Let the people who will keep the system running decide.',
  },
  'record-baseline': {
    title: 'Write down how it runs today{in}',
    body: 'Response times, memory, running costs, and how long a change takes. Without these figures you cannot tell later whether it got worse.',
  },
  'watch-figures': {
    title: 'Watch the few figures that would change this',
    body: 'Set a limit for each that would make you think again, and let monitoring tell you.',
  },
  'come-back': {
    title: 'Come back if this changes',
    body: 'The verdict becomes “{verdict}” with: {changes}.',
  },
  'look-again': {
    title: 'Look at the figures again',
    body: 'Where one has passed its limit, answer again with it. Where none has, nothing is to be done.',
  },
  'write-target': {
    title: 'Write down the figure that would be good enough',
    body: 'How fast, how small or how cheap it has to be. Without a target, measuring has no end.',
  },
  'fix-where-it-is': {
    title: 'Fix what the measurement shows, in the language you have',
    body: 'Queries, calls, copies and caches usually come first. This is the cheapest change you can make.',
  },
  'answer-again': {
    title: 'Answer again with what you found out',
    body: 'Try the new answers on this report, or take the assessment again. It takes minutes.',
  },
  'decide-with-figures': {
    title: 'Choose only if the figures ask for it',
    body: 'If the time goes into computing or into memory, the language matters. If it goes into waiting, it changes little.',
  },
  'lift-gate': {
    title: 'Ask what it would take to lift “{gate}”',
    body: '{lift} {then}',
  },
  'drop-constraint': {
    title: 'Decide which constraint goes, in writing',
    body: 'They exclude each other. Bring together the people who made them: one of the rules has to give.',
  },
  'decide-then': {
    title: 'Plan the rest once there is a verdict',
    body: 'What comes next depends on it. A plan for every case would not help with any of them.',
  },
};

const against: Record<CriterionId, Record<Language, RiskWords>> = {
  latency: {
    go: {
      risk: 'The garbage collector’s pauses and memory show in the slowest responses',
      mitigation: 'Keep live data small, set a memory limit, and test with the real heap.',
      sign: 'The slowest response in a hundred slows down faster than the load grows.',
    },
    rust: {
      risk: 'Effort goes into speed that is not needed',
      mitigation: 'Clone and copy where it is simpler. Make it faster only where a profile says so.',
      sign: 'Reviews discuss lifetimes in code that waits for a database.',
    },
  },
  compute: {
    go: {
      risk: 'The compute bill grows with success',
      mitigation: 'Profile the hottest paths early, and keep them small enough to be replaced.',
      sign: 'Cost per request does not fall while load rises.',
    },
    rust: {
      risk: 'Effort goes into saving CPU time that costs little',
      mitigation: 'Start with the simple version, and let the bill show where more is worth it.',
      sign: 'Changes take longer, and the bill stays the same.',
    },
  },
  memory: {
    go: {
      risk: 'The garbage collector’s headroom does not fit into the available memory',
      mitigation: 'Set a memory limit from the first day, and test at that limit.',
      sign: 'Instances run out of memory, or the garbage collector runs all the time.',
    },
    rust: {
      risk: 'Effort goes into saving memory that is plentiful',
      mitigation: 'Share and clone freely. Save memory only in the few places that grow with load.',
      sign: 'Types get harder to read to save bytes that do not matter.',
    },
  },
  defects: {
    go: {
      risk: 'Data races and unhandled errors slip past the compiler',
      mitigation:
        'Run the race detector in every test, fuzz what parses input, and use a linter that requires errors to be handled.',
      sign: 'Defects in production that do not appear when the tests are run again.',
    },
    rust: {
      risk: 'Strictness costs more than the defects would',
      mitigation: 'Keep designs simple, and prefer a copy to a clever type.',
      sign: 'A small change regularly touches many signatures.',
    },
  },
  target: {
    go: {
      risk: 'Go’s runtime gets in the way where the system has to run',
      mitigation: 'Build for the real target in the first week, and keep an eye on size and start-up.',
      sign: 'Workarounds for the runtime appear in the build.',
    },
    rust: {
      risk: 'Ordinary server work takes more decisions than it should',
      mitigation: 'Choose one web framework and one async runtime, write down the choice, and keep to it.',
      sign: 'Two ways of doing the same thing in one code base.',
    },
  },
  ecosystem: {
    go: {
      risk: 'Go has fewer libraries for this field',
      mitigation: 'List the libraries you need, and try each in the first two weeks.',
      sign: 'You maintain forks of third-party libraries.',
    },
    rust: {
      risk: 'The tools of this field expect Go',
      mitigation: 'List the interfaces you need, and try each in the first two weeks.',
      sign: 'You write client libraries that Go teams get for free.',
    },
  },
  'time-to-release': {
    go: {
      risk: 'The early date leaves work for later that a stricter start would have avoided',
      mitigation: 'Write down what was postponed, and set time aside after the release.',
      sign: 'The list of postponed work only grows.',
    },
    rust: {
      risk: 'The first release comes late',
      mitigation: 'Cut the scope to one slice now, and check it against the date every week.',
      sign: 'After a third of the time nothing runs end to end.',
    },
  },
  'change-and-life-span': {
    go: {
      risk: 'Over a long life, loose ends become expensive',
      mitigation: 'Write tests at the boundaries, keep packages small, and upgrade twice a year.',
      sign: 'No one dares to change the oldest part.',
    },
    rust: {
      risk: 'Slow builds and strict designs hold up frequent changes',
      mitigation:
        'Split into small crates, measure build times, and leave types loose where requirements are unclear.',
      sign: 'People wait for the build more than ten minutes a day.',
    },
  },
  skill: {
    go: {
      risk: 'The team knows the other language better',
      mitigation: 'Review each other from the first day, and write down your own idioms.',
      sign: 'The Go code reads like Rust.',
    },
    rust: {
      risk: 'The team knows the other language better',
      mitigation: 'Two people first, reviewed by someone who has shipped it, before the rest follow.',
      sign: 'The same questions about ownership in each review.',
    },
  },
  learning: {
    go: {
      risk: 'Go checks less than the team could make use of',
      mitigation: 'Agree on how errors, nil and shared data are handled, and let a linter check it.',
      sign: 'The same class of defect comes back in review.',
    },
    rust: {
      risk: 'Learning takes longer than planned',
      mitigation:
        'Set time and a reviewer aside before the work begins, and start new people at the edges of the system.',
      sign: 'After eight weeks new people still need help with each change.',
    },
  },
  hiring: {
    go: {
      risk: 'The specialists you want are looking for work in Rust',
      mitigation: 'Describe the problem rather than the language, and offer remote work.',
      sign: 'Good people decline because of the language.',
    },
    rust: {
      risk: 'You do not find people fast enough',
      mitigation: 'Start looking now, offer remote work, and take people who want to learn it.',
      sign: 'Four weeks without a candidate you would hire.',
    },
  },
  estate: {
    go: {
      risk: 'Existing code is in Rust, or calls for it',
      mitigation: 'Put a clear boundary between the two, and test both sides at it.',
      sign: 'The same logic exists on both sides.',
    },
    rust: {
      risk: 'Existing code is in Go, or was designed for a language like it',
      mitigation: 'Put a clear boundary between the two, and test both sides at it.',
      sign: 'The same logic exists on both sides.',
    },
  },
};

const otherRisks: Record<Exclude<PlanRisk['key'], 'against'>, RiskWords> = {
  'open-gate': {
    risk: '“{gate}” turns out to hold, and rules out {language}',
    mitigation: 'Settle it before anything is built that depends on it.',
    sign: 'No one can say who decides it.',
  },
  'thin-side': {
    risk: 'The {language} side depends on a few people',
    mitigation: 'Have a second person review every change there from the first week.',
    sign: 'Work there stops when one person is away.',
  },
  'two-languages': {
    risk: 'Two languages divide the team',
    mitigation: 'At least two people who can work on both sides, and one way of building and deploying.',
    sign: 'Changes wait at the boundary for someone from the other side.',
  },
  'shared-process': {
    risk: 'A failure on one side of a shared process takes the other down',
    mitigation:
      'Keep the interface to plain data, own memory on one side only, and test the crossing under load.',
    sign: 'Crashes that neither side can explain.',
  },
  'fix-not-enough': {
    risk: 'The repair does not help enough',
    mitigation: 'Write down before how much better it has to get, and answer again with the figures.',
    sign: 'The figure stays where it was after the second repair.',
  },
  'need-grows': {
    risk: 'Requirements quietly outgrow what runs today',
    mitigation: 'Look at the figures you wrote down once a quarter.',
    sign: 'A figure passes its limit twice in a row.',
  },
  'measuring-drags': {
    risk: 'Measuring never ends',
    mitigation: 'Ten working days, then decide with what is there.',
    sign: 'A third tool is being set up.',
  },
  guessing: {
    risk: 'Someone chooses before enough is known',
    mitigation: 'Agree that nothing is built on the choice until these answers are in.',
    sign: 'Job advertisements name a language already.',
  },
  'constraint-stays': {
    risk: 'Both rules stay, and people work around them',
    mitigation: 'Bring together the people who made them, and put the outcome in writing.',
    sign: 'Exceptions are granted by word of mouth.',
  },
  drift: {
    risk: 'Both languages creep in, because neither was chosen',
    mitigation: 'Write the choice down, with the date and the names.',
    sign: 'A second build setup appears without a decision.',
  },
};

/** Words of the plan after a verdict. No step, risk or hire is shown without what it comes from. */
export const planText = {
  heading: 'Plan for 90 days',
  note: 'Derived from your answers and this verdict by fixed rules. Each step says where it comes from.',
  phases: { 30: 'Days 1 to 30', 60: 'Days 31 to 60', 90: 'Days 61 to 90' },
  nothing: 'Nothing follows from your answers for this period.',
  because: 'Because',
  causes: {
    open: 'still open: {question}',
    gate: 'constraint “{gate}”',
    part: 'part {part}',
    verdict: 'the verdict is “{verdict}”',
    varies: '{question} differs from part to part',
    priorities: 'priorities: {list}',
  },
  steps,
  in: ' in {language}',
  checks: {
    go: 'The race detector in every test run, fuzzing of all code that parses input, a linter that requires errors to be handled, and a check for known vulnerabilities in each build.',
    rust: 'Clippy without exceptions, a rule for where unsafe code is allowed, fuzzing of all code that parses input, and a check for known vulnerabilities in each build.',
  } satisfies Record<Language, string>,
  lifted: 'Without it, the verdict would be “{verdict}”.',
  stillHeld: 'It rules out {language}.',

  risks: {
    heading: 'Risks',
    caption: 'Risks, what to do about them, and the signs to watch for',
    risk: 'What can go wrong',
    mitigation: 'What to do',
    sign: 'Sign to watch for',
    none: 'None of your answers speaks clearly against this verdict.',
    against,
    others: otherRisks,
  },

  hires: {
    heading: 'First hires',
    none: {
      none: 'You are not hiring. The plan works with the people you have.',
      unknown: 'You have not said who you need to hire, so no hires are planned.',
      stay: 'No hires for a change of language: what runs stays.',
      open: 'None yet: who to look for depends on the choice.',
    },
    caption: 'People to look for first',
    who: 'Who',
    count: 'How many',
    role: '{level} {role}, {language}',
    roles: { lead: 'lead', engineer: 'engineer', specialist: 'specialist' },
    levels: { senior: 'Senior', mid: 'Mid-level' },
    chosen: 'in the language you choose',
    range: '{least} to {most}',
  },
};
