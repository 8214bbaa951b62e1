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
    body: 'Find out about {question}. Until then “{gate}” could still rule {language} out.',
  },
  'answer-open': {
    title: 'Find out about {question}',
    body: 'Of what is still open, this is worth most. Answer it, and see whether the verdict stands.',
  },
  measure: {
    title: 'Measure where the time goes, in ten working days',
    body: 'Record a profile and a trace under real load. After ten working days, use what you have.',
  },
  'hire-lead': {
    title: 'Look for somebody who has shipped {language}',
    body: 'Nobody in the team has. The first person sets the habits of all who follow, so look for one who can review and teach.',
  },
  'find-mentor': {
    title: 'Find a mentor for {language} outside the team',
    body: 'Nobody has shipped it, nobody is hired, and no time is set aside to learn. A day a week of review from outside is the least that works.',
  },
  'train-two': {
    title: 'Let two people learn {language} on a real task',
    body: 'Two can review each other. Give them one small task that will go into production, and keep other work off them.',
  },
  'name-lead': {
    title: 'Name who leads the work in {language}',
    body: 'Some have shipped it. One of them decides on structure and tools, and reviews what the others write first.',
  },
  'first-slice': {
    title: 'Build one thin slice, from end to end',
    body: 'One path through the system{in}, small, but deployed and watched like the rest will be. It shows what no discussion does.',
  },
  'prove-demand': {
    title: 'Prove the hardest demand on the slice',
    body: '“{answer}” asks much of any design. Put the slice under that load before the rest is built, and write the figures down.',
  },
  'guard-rails': {
    title: 'Put the checks into the build: {language}',
    body: '{checks}',
  },
  'keep-apart': {
    title: 'Leave the code in {language} where it works',
    body: 'Draw a border that both sides can be tested at. Move a piece over only when it has to change anyway.',
  },
  'replace-stepwise': {
    title: 'Replace the old code piece by piece',
    body: 'Begin with the piece that hurts most and has a clear border. Run old and new side by side until they agree.',
  },
  'define-boundary': {
    title: 'Write down the boundary between {first} and {second}',
    body: 'They meet by {kind}. Agree on messages, versions, errors and who owns the definition before either side is built.',
  },
  'prototype-crossing': {
    title: 'Try the crossing between {first} and {second} first',
    body: 'Build both ends empty, one in each language, and let them talk by {kind}. Measure it, deploy it, break it.',
  },
  'check-price': {
    title: 'Check what the second language costs',
    body: 'We put its price at {points} points by judgement. Count what it really took: tools, reviews, people who can only help on one side.',
  },
  'teach-on': {
    title: 'Let those who learned {language} first teach the next',
    body: 'People come and go here. Two short reviews a week and a written guide to your own code keep it in the team.',
  },
  release: {
    title: 'Keep the date of the first release',
    body: 'Cut the scope rather than move the date. Whatever is not needed for it waits.',
  },
  'look-back': {
    title: 'Compare what runs with what was planned',
    body: 'The release is still ahead. Have something in use by now all the same, and let it correct the plan.',
  },
  'revisit-gate': {
    title: 'Look again at what ruled {language} out',
    body: '“{gate}” is about time and people. If it no longer holds, try the answers again.',
  },
  'check-flip': {
    title: 'See whether what would turn it has happened',
    body: 'The verdict becomes “{verdict}” with: {changes}.',
  },
  'choose-by-team': {
    title: 'Let what people have shipped decide',
    body: 'Your answers leave no practical difference, and one of the two is known better here. Set a date within two weeks, decide, and stop comparing.',
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
    body: 'The team does not tip it. Ask for people in both languages for two weeks, and take the one in which you would hire the best.',
  },
  'choose-by-date': {
    title: 'Set a date within two weeks, and decide on it',
    body: 'Longer comparing will not help. Let those decide who will keep the system running.',
  },
  'record-baseline': {
    title: 'Write down how it runs today{in}',
    body: 'Answer times, memory, cost of running, and how long a change takes. Without these figures nobody can tell later whether it got worse.',
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
    title: 'Repair what the measurement shows, in the language you have',
    body: 'Queries, calls, copies and caches usually come first. It is the cheapest change there is.',
  },
  'answer-again': {
    title: 'Answer again with what you found out',
    body: 'Try the new answers on this report, or take the assessment anew. It takes minutes.',
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
    body: 'They exclude each other. Whoever made each rule has to be in the room, and one of them has to give.',
  },
  'decide-then': {
    title: 'Plan the rest once there is a verdict',
    body: 'What comes after depends on it. A plan for every case would be a plan for none.',
  },
};

const against: Record<CriterionId, Record<Language, RiskWords>> = {
  latency: {
    go: {
      risk: 'Pauses and memory of the collector show in the slowest answers',
      mitigation: 'Keep live data small, set a memory limit, and test with the real heap.',
      sign: 'The slowest answer in a hundred grows faster than the load.',
    },
    rust: {
      risk: 'Effort goes into speed that nobody needs',
      mitigation: 'Clone and copy where it is simpler. Make it faster only where a profile says so.',
      sign: 'Reviews discuss lifetimes in code that waits for a database.',
    },
  },
  compute: {
    go: {
      risk: 'The computing bill grows with success',
      mitigation: 'Profile the hottest paths early, and keep them small enough to be replaced.',
      sign: 'Cost per request does not fall while load rises.',
    },
    rust: {
      risk: 'Cycles are saved that cost little',
      mitigation: 'Begin with the plain form, and let the bill say where more is worth it.',
      sign: 'Changes take longer, and the bill stays where it was.',
    },
  },
  memory: {
    go: {
      risk: 'The reserve of the collector does not fit the memory there is',
      mitigation: 'Set a memory limit from the first day, and test at that limit.',
      sign: 'Instances are stopped for memory, or the collector runs without pause.',
    },
    rust: {
      risk: 'Memory is counted where there is plenty',
      mitigation: 'Share and clone freely. Count only in the few places that grow with load.',
      sign: 'Types get harder to read for bytes that nobody misses.',
    },
  },
  defects: {
    go: {
      risk: 'Shared data and missed errors slip past the compiler',
      mitigation:
        'Run the race detector in every test, fuzz what parses input, and let a linter insist on errors.',
      sign: 'Defects in production that tests pass when run again.',
    },
    rust: {
      risk: 'Strictness costs more than the defects would',
      mitigation: 'Keep designs plain, and put up with a copy rather than with a clever type.',
      sign: 'A small change regularly touches many signatures.',
    },
  },
  target: {
    go: {
      risk: 'The runtime is in the way where it has to run',
      mitigation: 'Build for the real target in the first week, and keep an eye on size and start-up.',
      sign: 'Workarounds for the runtime appear in the build.',
    },
    rust: {
      risk: 'Ordinary server work takes more decisions than it should',
      mitigation: 'Choose one web framework and one runtime, write the choice down, and stay with it.',
      sign: 'Two ways of doing the same thing in one code base.',
    },
  },
  ecosystem: {
    go: {
      risk: 'The libraries of this field are thinner on this side',
      mitigation: 'List the libraries you need, and try each in the first two weeks.',
      sign: 'You maintain copies of libraries of others.',
    },
    rust: {
      risk: 'The tools of this field expect the other language',
      mitigation: 'List the interfaces you need, and try each in the first two weeks.',
      sign: 'You write clients that others get for nothing.',
    },
  },
  'time-to-release': {
    go: {
      risk: 'The early date leaves work for later that a stricter start would have saved',
      mitigation: 'Write down what was put off, and set time aside after the release.',
      sign: 'The list of what was put off only grows.',
    },
    rust: {
      risk: 'The first release comes late',
      mitigation: 'Cut the scope to one slice now, and hold it against the date every week.',
      sign: 'After a third of the time nothing runs end to end.',
    },
  },
  'change-and-life-span': {
    go: {
      risk: 'A long life makes loose ends dear',
      mitigation: 'Write tests at the borders, keep packages small, and upgrade twice a year.',
      sign: 'Nobody dares to change the oldest part.',
    },
    rust: {
      risk: 'Frequent change meets slow builds and tight designs',
      mitigation:
        'Split into small crates, measure build times, and leave types loose where the need is not clear.',
      sign: 'People wait for the build more than ten minutes a day.',
    },
  },
  skill: {
    go: {
      risk: 'The team knows the other language better',
      mitigation: 'Review each other from the first day, and write down your own idioms.',
      sign: 'The code reads like the other language in this one’s words.',
    },
    rust: {
      risk: 'The team knows the other language better',
      mitigation: 'Two people first, reviewed by somebody who has shipped it, before the rest follows.',
      sign: 'The same questions about ownership in each review.',
    },
  },
  learning: {
    go: {
      risk: 'People find less in the language than they could use',
      mitigation: 'Agree on how errors, nil and shared data are handled, and let a linter check it.',
      sign: 'The same class of defect comes back in review.',
    },
    rust: {
      risk: 'Learning takes longer than planned',
      mitigation: 'Set time and a reviewer aside before the work begins, and start new people on the edges.',
      sign: 'After eight weeks new people still need help with each change.',
    },
  },
  hiring: {
    go: {
      risk: 'The specialists you want look for the other language',
      mitigation: 'Describe the problem rather than the language, and offer remote work.',
      sign: 'Good people decline because of the language.',
    },
    rust: {
      risk: 'People are not found fast enough',
      mitigation: 'Begin to look now, offer remote work, and take people who want to learn it.',
      sign: 'Four weeks without a candidate you would hire.',
    },
  },
  estate: {
    go: {
      risk: 'Code that stays is in the other language, or asks for it',
      mitigation: 'Put a clear border between the two, and test both sides at it.',
      sign: 'The same logic is kept on both sides.',
    },
    rust: {
      risk: 'Code that stays is in the other language, or was made for it',
      mitigation: 'Put a clear border between the two, and test both sides at it.',
      sign: 'The same logic is kept on both sides.',
    },
  },
};

const otherRisks: Record<Exclude<PlanRisk['key'], 'against'>, RiskWords> = {
  'open-gate': {
    risk: '“{gate}” turns out to hold, and rules {language} out',
    mitigation: 'Settle it before anything is built that depends on it.',
    sign: 'Nobody can say who decides it.',
  },
  'thin-side': {
    risk: 'The side in {language} rests on a few people',
    mitigation: 'Have a second person review every change there from the first week.',
    sign: 'Work there stops when one person is away.',
  },
  'two-languages': {
    risk: 'Two languages divide the team',
    mitigation: 'At least two people who can work on both sides, and one way of building and deploying.',
    sign: 'Changes wait at the boundary for somebody from the other side.',
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
    risk: 'The need grows quietly past what runs today',
    mitigation: 'Look at the figures you wrote down once a quarter.',
    sign: 'A figure passes its limit twice in a row.',
  },
  'measuring-drags': {
    risk: 'Measuring goes on without an end',
    mitigation: 'Ten working days, then decide with what is there.',
    sign: 'A third tool is being set up.',
  },
  guessing: {
    risk: 'Somebody chooses before enough is known',
    mitigation: 'Agree that nothing is built on the choice until these answers are in.',
    sign: 'Job advertisements name a language already.',
  },
  'constraint-stays': {
    risk: 'Both rules stay, and the work goes around them',
    mitigation: 'Bring the two who made them together, and have the outcome in writing.',
    sign: 'Exceptions are granted by word of mouth.',
  },
  drift: {
    risk: 'Both languages come in, because neither was chosen',
    mitigation: 'Write the choice down, with the date and the names.',
    sign: 'A second build appears without a decision.',
  },
};

/** Words of the plan after a verdict. No step, risk or hire is shown without what it comes from. */
export const planText = {
  heading: 'Next steps',
  note: 'Derived from your answers and this verdict by fixed rules. Each step says where it comes from.',
  phases: { 30: 'Days 1 to 30', 60: 'Days 31 to 60', 90: 'Days 61 to 90' },
  nothing: 'Nothing follows from your answers for this time.',
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
    go: 'The race detector in every test run, fuzzing of whatever parses input, a linter that insists on handled errors, and known vulnerabilities checked with each build.',
    rust: 'Clippy without exceptions, a rule for where unsafe code may stand, fuzzing of whatever parses input, and known vulnerabilities checked with each build.',
  } satisfies Record<Language, string>,
  lifted: 'Without it, the verdict would be “{verdict}”.',
  stillHeld: 'It rules {language} out.',

  risks: {
    heading: 'Risks',
    caption: 'Risks, what to do about them, and by which sign to know',
    risk: 'What can go wrong',
    mitigation: 'What to do',
    sign: 'Sign to watch',
    none: 'None of your answers speaks clearly against this verdict.',
    against,
    others: otherRisks,
  },

  hires: {
    heading: 'First hires',
    none: {
      none: 'You hire nobody. The plan works with the people you have.',
      unknown: 'You have not said whom you will hire, so none are planned.',
      stay: 'Nobody for a change of language.',
      open: 'Nobody yet: whom to look for depends on the choice.',
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
