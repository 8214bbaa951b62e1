import type { CurrentLanguage } from '@/lib/domain/model/current-language';
import type { StayFixKey, StayReasonKey } from '@/lib/domain/model/stay-advice';

type FixWords = { title: string; body: string };

/** The languages of today by name; one without a name here is called by what it is. */
const languages: Record<CurrentLanguage, string> = {
  java: 'Java',
  dotnet: '.NET',
  python: 'Python',
  javascript: 'JavaScript or TypeScript',
  ruby: 'Ruby',
  php: 'PHP',
  'c-cpp': 'C or C++',
  elixir: 'Elixir',
  go: 'Go',
  rust: 'Rust',
  other: 'your language',
};

/** Why to stay or to move, each a sentence of its own. */
const reasons: Record<StayReasonKey, string> = {
  'works-well':
    'What you run works well, and nothing you need calls for another language. A rewrite would cost a lot and bring little.',
  'pain-elsewhere': 'What hurts does not come from the language, so another language would not cure it.',
  'limit-elsewhere': 'The limit that you found lies outside what a new language would make faster.',
  'no-limit': 'You looked for a limit and found none, and nothing you need calls for another language.',
  'collector-untuned':
    'The garbage collector hurts, but no answer sets a target that a tuned one would miss. Try a newer runtime and other settings first.',
  accelerator:
    'In model serving, the accelerator and the batches usually matter more than the language around it.',
  calm: 'Nobody has measured where the time goes, and nothing you need calls for another language.',
  'nobody-to-move':
    'No one on the team has shipped Go or Rust, no time is set aside to learn one, and you do not hire anyone who knows one.',
  deadline: 'A rewrite does not fit into the time before the first release.',
  'large-team': 'Many people are at home in today’s language, and nothing you need calls for another one.',
  'fixed-toolchain': 'The host has a toolchain of its own, which decides what can be written for it.',
  'at-home':
    'You write one of the two languages already. The other one would have to be clearly better, and your answers do not say so.',
  'people-know-it': 'Your people write it today, so no one has to learn a language before the first release.',
  'nobody-knows-either':
    'No one on the team has shipped Go or Rust, so the first months in either are months of learning.',
  'short-date': 'The first release is near, and a new language takes part of that time.',
  'unsafe-code': 'Code in C or C++ is to be replaced anyway.',
  mandate: 'A rule asks for a language that you do not write today.',
  'machine-limit': 'It was measured that the processor or the memory is the limit.',
  demand: '“{answer}” is demanding for any language.',
};

/** What to do about the cause of the pain. */
const fixes: Record<StayFixKey, FixWords> = {
  profile: {
    title: 'Measure where the time goes',
    body: 'Record a profile and a trace under real load before anything is changed.',
  },
  queries: {
    title: 'Fix the slowest queries',
    body: 'List the queries that take the most time in total. Look at their plans, add the missing index, and stop loading the same row many times.',
  },
  caching: {
    title: 'Cache what is read often',
    body: 'Cache the results that many requests share, with a clear rule for when each one expires.',
  },
  network: {
    title: 'Wait less for others',
    body: 'Send calls to partners in parallel or in batches, set time limits, and move what may be late into a queue.',
  },
  'hot-code': {
    title: 'Make the hottest code cheaper',
    body: 'Take the few functions at the top of the profile: a better algorithm, less copying, or a library that does this step in native code.',
  },
  collector: {
    title: 'Tune the garbage collector',
    body: 'Measure pauses and allocation, try the garbage collectors and heap settings that your runtime offers, and remove the largest sources of garbage.',
  },
  hardening: {
    title: 'Find memory errors before users do',
    body: 'Run the tests with AddressSanitizer in each build, fuzz the code that reads input from outside, and switch on the hardening of the compiler and the standard library.',
  },
  'start-up': {
    title: 'Load less at start-up',
    body: 'Look at what is loaded before the first request: split the bundle, load late what is needed late, and keep an instance warm where start-up time matters.',
  },
  'run-time': {
    title: 'Move to a current runtime',
    body: 'Upgrade step by step to a version that is still supported, with the tests you have and one release for each step.',
  },
  'plug-ins': {
    title: 'Make updates routine',
    body: 'Remove plug-ins and libraries that you hardly use, and try each update in an automatic test before it goes live.',
  },
  gpu: {
    title: 'Give the accelerator more to do at once',
    body: 'Look at batch sizes, at copies between the processor and the accelerator, and at the serving program before the language around it.',
  },
  process: {
    title: 'Fix how changes are made',
    body: 'Find what makes a change slow: tests by hand, releases in bulk, or code that no one dares to touch. Improve the worst of them first.',
  },
};

/** Words of staying with today’s language, as the verdict or beside it. */
export const reportStayText = {
  languages,
  reasons,
  fixes,
  headings: {
    verdict: 'Why to stay',
    running: 'If you stayed with {language}',
    runningUnnamed: 'If you stayed with what you have',
    new: 'If you wrote it in {language}',
  },
  notes: {
    verdict:
      'What your answers say in favour of keeping today’s language, and what to do instead of a rewrite.',
    beside: 'Keeping today’s language is always an option. This is what your answers say about it.',
  },
  for: 'Speaks for staying',
  against: 'Speaks for moving',
  nothingFor: 'None of your answers speaks for it in particular.',
  nothingAgainst: 'None of your answers asks for another language.',
  more: '{count, plural, one {One more reason} other {# more reasons}}',
  fixesHeading: 'What to fix instead',
  from: 'Because: {answer}',
  limits:
    'This method compares Go with Rust. It holds no evidence about {language}, so this is no comparison with it.',
  limitsUnnamed:
    'This method compares Go with Rust. It holds no evidence about other languages, so this is no comparison with them.',
};

/** Words of describing one system as two parts. */
export const reportPartsOfferText = {
  heading: 'Does one part differ from the rest?',
  demanding:
    'You are at home in {home}, and some answers are demanding for the machine. Often that is one hot path and not the whole system. Describe it as a part of its own.',
  plain:
    'You are at home in {home}, and the work you describe is ordinary for a part of it. Describe that part on its own.',
  filled: 'We filled in the parts from your answers, as far as they say something about each part:',
  roles: { demanding: 'The hot path', plain: 'Everything else' },
  part: '{part}, best in {language}: {answers}.',
  nothing: 'your answers say nothing about it alone',
  split:
    'Described like this, two languages are worth {gain} points more than one, and a mix is best in {share} plausible readings: the verdict becomes “{verdict}”.',
  open: 'Described like this, two languages are worth {gain} points more than one. But a mix is best only in {share} plausible readings, so the verdict would be “{verdict}” until more is known about the part.',
  assumed:
    'That the hot path computes is our assumption, from the processor being the limit. Change it where it is wrong.',
  link: 'Describe the part, filled in already',
};
