import type { BaselineId } from '@/lib/domain/record/baselines';
import type { CaseReading } from '@/lib/domain/record/record-case';

/** Name of a simpler rule and how it decides. */
type RuleWords = { name: string; about: string };

const rules: Record<BaselineId, RuleWords> = {
  majority: {
    name: 'The more frequent choice',
    about: 'Whatever most of the other decisions chose. A lead of one decision is a tie.',
  },
  'performance-means-rust': {
    name: 'Performance means Rust',
    about: 'Rust for 10 ms or less, or for hundreds of cores; else Go.',
  },
  'article-checklists': {
    name: 'Checklists of an article',
    about: 'One point for each of five items per language. The same number of points is a tie.',
  },
  'equal-weights': {
    name: 'Equal weights',
    about: 'The same questions and values, with every criterion weighing the same.',
  },
};

/** Words of the public record: how the method does on decisions that organisations published (N29). */
export const recordText = {
  title: 'Record',
  description:
    'How the method does on decisions between Go and Rust that organisations published: misses first, every figure reproducible.',
  heading: 'How it does on real decisions',
  lead: 'We took {count, plural, one {# decision that an organisation} other {# decisions that organisations}} published, answered the questions from the constraints alone, and put the answers through the method that judges yours.',
  development:
    'These decisions were used for development: the method was shaped while looking at them. Expect it to do worse on decisions it has never seen.',
  calibration: {
    heading: 'Confidence not yet calibrated',
    body: 'Whether “78 of 100” comes true 78 times in 100 cannot be told from {count, plural, one {# decision} other {# decisions}}. We keep this notice until there are {needed}.',
  },
  languages: { go: 'Go', rust: 'Rust', both: 'both' },
  ofHundred: '{count} of 100',
  share: '{right} of {n}',
  interval: '{low} to {high} of 100',
  none: 'none',

  empty: {
    title: 'No decisions are published yet',
    body: 'This page will list every decision that the method was tested on, the ones it gets wrong first. The command below already runs on decisions of your own.',
  },

  strip: {
    heading: 'Every decision at once',
    lead: 'Each mark is a system whose team said what it chose and why. Its place is what the method says from the published constraints alone; its shape is what the team did.',
    title: 'Decisions by what the method says',
    about:
      'From {left} at the left to {right} at the right. {agreeing} of {n} decisions stand on the side of the language that was chosen. Misses: {go, plural, =0 {none that chose Go} one {# that chose Go} other {# that chose Go}}, {rust, plural, =0 {none that chose Rust} one {# that chose Rust} other {# that chose Rust}}. Every decision is listed below with its number.',
    end: 'method says {language}',
    middle: 'even',
    chose: 'chose {language}',
    miss: 'open: a miss',
    mark: '{organisation}: chose {language}',
  },

  figures: {
    lean: 'leaned the way the organisation chose',
    named: 'right when it named a language',
    unnamed: 'called too close to name',
    brier: 'Brier score: 0 is perfect, 0.25 is a coin',
    interval: '95% interval: {interval}',
  },

  cases: {
    leaned: 'Chose {chosen}. The method leaned to {lean} in {share} plausible readings.',
    constrained: 'Chose {chosen}. The method ruled it out by a constraint and was left with {lean}.',
    even: 'Chose {chosen}. The method saw a dead heat, which counts as a lean to {lean}.',
    said: 'What happened',
    reasons: 'What made the method lean so',
    noReasons: 'No single answer stands out.',
    varies: '{question}: differs by part',
    sourceLine: '{publisher}, {year}',
    sourceLineNoYear: '{publisher}',
    decision: 'Decision',
    choseAhead: 'Chosen, ahead in',
    leanAhead: 'Leaned, ahead in',
    byConstraint: 'by constraint',
    named: 'named',
    unnamed: 'too close to name',
    source: 'Source',
    reading: {
      dated: {
        page: 'Read at this address on {date}.',
        copy: 'Read in a copy on {date}.',
        'second-hand': 'Not read itself; reports on it were read on {date}.',
      } satisfies Record<CaseReading['how'], string>,
      undated: {
        page: 'Read at this address, on a day that was not noted.',
        copy: 'Read in a copy, on a day that was not noted.',
        'second-hand': 'Not read itself; reports on it were read, on a day that was not noted.',
      } satisfies Record<CaseReading['how'], string>,
      at: 'What was read: {at}.',
    },
    verdict: 'The method says',
    verdicts: {
      go: 'Go',
      rust: 'Rust',
      split: 'one language per part',
      either: 'either will do',
      stay: 'stay with what works',
      'profile-first': 'measure first',
      'not-enough-information': 'not enough answers',
      conflict: 'requirements clash',
    },
  },

  misses: {
    heading: 'Where it was wrong',
    lead: '{count, plural, =0 {Nowhere among these decisions, which says more about them than about the method.} one {# of {n} decisions. What made the method lean the other way stands beside it.} other {# of {n} decisions, the surest first. What made the method lean the other way stands beside each.}}',
    caption: 'Decisions on which the method leaned the other way',
  },
  matches: {
    heading: 'Where it was right',
    lead: '{count} of {n} decisions, the surest first. “Named” means sure enough to name the language; the others count as a lean only.',
    caption: 'Decisions on which the lean is what was chosen',
  },
  both: {
    heading: 'Decisions for both',
    lead: '{count, plural, one {# organisation} other {# organisations}} divided a system between the two languages. No other figure on this page counts them. {parts, plural, =0 {None of the texts divides the system before the choice, so there was nothing to advise a division on.} one {# text divides the system before the choice; the method advised a division in {right, plural, =0 {none} other {#}} of these.} other {# of the texts divide the system before the choice; the method advised a division in {right, plural, =0 {none} other {#}} of these.}}',
    caption: 'Decisions for both languages',
  },

  reliability: {
    heading: 'How far to take its word',
    lead: 'If the numbers can be taken at their word, the steps follow the dotted line: of the decisions at 70 of 100, 70 in 100 chose that language. Grey is the 95% interval of each step. So few decisions leave it wide.',
    title: 'Readings for {language} against choices of {language}',
    about:
      'A line of {count, plural, one {# step} other {# steps}} that rises from {first} to {last} decisions for {language} per 100, as the readings in which {language} is ahead rise from {low} to {high} of 100.',
    across: 'readings of 100 with {language} ahead',
    up: 'of 100 such decisions, chose {language}',
    table: {
      summary: 'The same as a table',
      caption: 'Steps of the reliability curve',
      readings: 'Readings with {language} ahead',
      range: '{low} to {high} of 100',
      decisions: 'Decisions',
      chose: 'Chose {language}',
      interval: '95% interval',
    },
    method:
      'Neighbouring decisions are pooled until the frequencies rise with the readings (isotonic regression), so nobody chose the steps. The intervals are a little too narrow for the same reason.',
  },

  measures: {
    heading: 'Measures',
    items: {
      brier: 'Brier score',
      logLoss: 'Log loss',
      balanced: 'Balanced accuracy',
      mcc: 'Matthews correlation',
      miscalibration: 'Miscalibration',
      discrimination: 'Discrimination',
      uncertainty: 'Uncertainty',
    },
    about: {
      brier: 'mean squared error of the probability; 0.25 says one half always',
      logLoss: '0.693 says one half always',
      balanced: 'mean of the shares that are right among Go and among Rust decisions',
      mcc: '1 is always right, 0 is chance',
      miscalibration: 'part of the Brier score that better numbers would save',
      discrimination: 'part of it that telling decisions apart has saved',
      uncertainty: 'what it would be without looking at the decisions',
    },
  },

  coverage: {
    heading: 'If it named only the surest',
    lead: 'Naming fewer should mean being right more often. Where it does not, the method does not know what it knows.',
    caption: 'Accuracy over the surest decisions',
    share: 'The surest',
    shareValue: '{n} ({percent})',
    confidence: 'Ahead in at least',
    right: 'Right',
    interval: '95% interval',
  },

  baselines: {
    heading: 'Against simpler rules',
    lead: 'The same decisions, judged by rules that need no method. The method itself has {share} right and a Brier score of {brier}.',
    significant:
      '{count, plural, =0 {None of the differences is larger than chance explains (p below 0.05). More decisions are needed to tell.} one {One of the differences is larger than chance explains (p below 0.05).} other {# of the differences are larger than chance explains (p below 0.05).}}',
    caption: 'Simpler rules on the same decisions',
    rule: 'Rule',
    right: 'Right',
    interval: '95% interval',
    brier: 'Brier',
    onlyMethod: 'Only the method right',
    onlyRule: 'Only the rule right',
    p: 'p (McNemar)',
    noProbability: 'gives none',
    undecided: 'cannot tell',
    same: 'It is this method: its weights are equal.',
    ties: '{count, plural, one {# tie counts half.} other {# ties count half.}}',
    rules,
  },

  ablation: {
    heading: 'Without one criterion',
    lead: 'Leaving out a criterion shows how much hangs on it. A criterion whose absence improves the figures is one to look at again.',
    summary: 'Every criterion left out once',
    caption: 'Accuracy and Brier score without one criterion',
    criterion: 'Left out',
    right: 'Right',
    brier: 'Brier',
    turned: 'Leans that turn',
  },

  limits: {
    heading: 'What “right” means here',
    items: [
      {
        key: 'choice',
        title: 'A choice is not proof',
        body: 'A text says what an organisation chose, not that it was the best choice. Agreement with it is not accuracy of advice: the other language may have served as well.',
      },
      {
        key: 'bias',
        title: 'What gets published',
        body: 'Success is written about more than regret, and a rewrite more than a system that was left alone. A method that agrees with published decisions agrees with those habits too.',
      },
      {
        key: 'silence',
        title: 'What the texts leave out',
        body: 'They rarely speak of hiring, juniors or deadlines, so most questions about people stay open. The rule that asks for enough answers before a language is named is set aside when named languages are counted here, and only then.',
      },
      {
        key: 'constraint',
        title: 'Constraints',
        body: 'Where a constraint rules a language out, the points do not matter. Such a decision is scored as nearly certain for the language that is left, and not as certain: a text can be misread, and a decision coded wrongly.',
      },
    ],
  },

  coding: {
    heading: 'How they were coded',
    body: 'We coded all decisions ourselves, in two steps. First we read each text and noted its constraints in fixed fields, such as “tail latency: none”. At that point we knew what had been chosen. Then the fields were turned into answers by a written guide, without the name of the organisation, the language chosen and the reasons given for it. Where the constraints are silent, the answer is “not sure”.',
    quotes:
      'What stands in quotation marks beside an answer is one of those fields, not a sentence of the text. All of them are in the file of all decisions, with how each source was read.',
    agreement:
      'The second step was done twice, the second time without the answers of the first, and by us both times. Nobody outside has coded these decisions. Kappa says how far the two codings agree beyond chance: 1 is full agreement, 0 is chance. It measures how clear the guide is. It does not measure how well the texts were read, since both codings start from the same fields. Below 0.7 a question needs clearer rules.',
    translated:
      '{count, plural, one {One more question is not in the table: the guide turns one field into its answer, so two codings cannot differ.} other {# more questions are not in the table: the guide turns one field into one answer, so two codings cannot differ.}} A kappa of 1 means little where few decisions have an answer: both codings then agree mostly that the text is silent.',
    summary: 'Agreement of the two codings, by question',
    caption: 'Agreement of two codings by question',
    question: 'Question',
    kappa: 'Kappa',
    answered: 'Decisions with an answer',
    answeredOf: '{answered} of {n}',
  },

  check: {
    heading: 'Check it yourself',
    body: 'One command prints every figure on this page from the decisions that come with the program. Given a file, it runs on yours.',
    command: 'npm run -s backtest',
    download: 'All decisions as JSON',
    versions: 'Questions {bank}, model {model}, evidence {evidence}, engine {engine}.',
  },
};
