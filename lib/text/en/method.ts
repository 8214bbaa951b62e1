import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { methodConstraintsText } from './method-constraints';
import { methodFairnessText } from './method-fairness';
import { methodQuestionsText } from './method-questions';

/** The places of the method page, in their order; each is an anchor. */
export const methodSections = {
  formula: 'The formula',
  example: 'One case worked by hand',
  criteria: 'The criteria and their weights',
  support: 'What the values rest on',
  questions: 'Every question and every value',
  constraints: 'Constraints',
  outcomes: 'The order of the rules',
  parameters: 'The other numbers',
  fairness: 'Whether it is biased',
  files: 'The model as a file',
};

/** Words of the page that shows how the method decides. */
export const methodText = {
  title: 'How it decides',
  description:
    'The formula, the weights, every value with the claims behind it, the constraints, and the tests that show whether the method is biased.',
  lead: 'This is the whole method: nothing else decides. All numbers here are read from the model that judges your answers.',
  versions: 'Questions {bank}, model {model}, evidence {evidence}, engine {engine}.',
  contents: 'On this page',
  playground: 'Change the numbers yourself',
  download: 'Download the model (JSON)',
  sections: methodSections,
  languages: { go: 'Go', rust: 'Rust' },

  formula: {
    lead: 'Every answer has a value between −1, the full swing to Go, and +1, the full swing to Rust. The score is their weighted sum.',
    lines: {
      score: {
        name: 'The score',
        spoken: 'S is the sum over all questions q of omega q times d q.',
        means:
          'Each answer’s value, times the weight of its question, added up. What each answer adds is its bar in the report.',
      },
      weight: {
        name: 'The weight of a question',
        spoken:
          'Omega q is a q times b c times m c, divided by the sum over all criteria k of b k, where c is the criterion of q.',
        means:
          'The weight of its criterion as a share of all weights, times the factor of a stated priority, times the question’s share inside the criterion. A priority strengthens its own criteria and takes nothing from the others.',
      },
      reading: {
        name: 'A plausible reading',
        spoken:
          'S i is the sum over all questions of omega q i times the sum of d q and h q times u q i, where b c i is b c times e to the power of s times z c i.',
        means:
          'The same sum with other plausible weights and other plausible values. The weights are drawn around those above and scaled to the same sum, and each value inside the width that its evidence leaves.',
      },
      chance: {
        name: 'How often a language is clearly better',
        spoken:
          'P Rust is the mean over all readings i of phi of S i minus delta, divided by sigma; P Go is the mean of phi of minus S i minus delta, divided by sigma.',
        means:
          'The share of readings in which the score is beyond “no practical difference”, with the method’s own error counted in. A language is named when its share reaches τ.',
      },
    },
    symbolsCaption: 'The symbols of the formulas',
    symbol: 'Symbol',
    meaning: 'Meaning',
    now: 'In this model',
    symbols: {
      d: {
        meaning:
          'Value of the answer to question q: how much better Rust serves it (+) or Go (−). 0 when the answer is “not sure”.',
        now: '−1 to +1, on the page of each question',
      },
      h: {
        meaning:
          'Half-width of that value: how far the evidence leaves it open. “Not sure” is as wide as the question’s largest value.',
        now: 'A {A}, B {B}, C {C}',
      },
      a: {
        meaning: 'Share of question q inside its criterion. The shares of one criterion sum to 1.',
        now: 'in the table of criteria',
      },
      b: {
        meaning: 'Weight of criterion c before anything is said about priorities.',
        now: 'the same for all',
      },
      m: {
        meaning: 'Factor of your stated priorities: the first, second and third pick; otherwise 1.',
        now: '{multipliers}',
      },
      s: {
        meaning: 'How widely the weights are drawn: with no stated priorities, and with them.',
        now: '{spread} and {spreadStated}',
      },
      zu: {
        meaning:
          'Draws: z normal, one for each criterion; u uniform between −1 and 1, one for each question. They are fixed by the ids, so the same answers always give the same result.',
        now: '{samples} readings',
      },
      delta: { meaning: 'Half-width of “no practical difference”, in units of the score.', now: '{delta}' },
      sigma: { meaning: 'The method’s own error: what no questionnaire asks.', now: '{sigma}' },
      phi: { meaning: 'The share of a normal distribution that lies below a number.', now: '' },
      tau: { meaning: 'How often a language must be clearly better before it is named.', now: '{tau}' },
    },
  },

  example: {
    lead: 'The worked example “{name}” from the home page. Multiply each row, add the products, and you have the score of the report.',
    recipe: [
      'Take the answers of a report and the model file of its version, both as JSON.',
      'Leave out what does not matter: the platform it extends when it runs in a kernel or without an operating system; where the time goes when nothing runs yet; the time to learn when most people know both languages.',
      'Weight of a question: its criterion’s weight, divided by the sum of all criteria’s weights, times the factor of a stated priority, times the question’s share.',
      'Value of an answer: the file gives how well each language serves it. The value is the number for Rust minus the number for Go. “Not sure” counts 0.',
      'A question with an “easing” counts nothing where its value speaks against a language and the answer about experience with that language speaks for it at least as strongly as the easing says.',
      'Multiply and add. With several parts, do it for each part and add by size: small {small}, medium {medium}, large {large}.',
    ],
    caption: 'The score of “{name}”, computed by hand',
    question: 'Question',
    answer: 'Answer',
    weight: 'Weight',
    value: 'Value',
    product: 'Product',
    sum: 'Score',
    unknown: 'not sure',
    rounding: 'Products are rounded to four decimals so that they add up to the score shown.',
    stated: 'This case states a priority, so the weights are not equal: {priorities}.',
  },

  criteria: {
    lead: 'All criteria weigh the same: {share} each.',
    why: 'We tried weights set by judgement against equal ones on published decisions. They did no better, so there was no reason to ask anyone to trust them. If you weigh things differently, say so in the last question, and the weights follow.',
    record: 'See the record on published decisions',
    caption: 'Criteria, their weights, and the questions that belong to them',
    criterion: 'Criterion',
    weight: 'Weight',
    questions: 'Questions, with their share',
    share: '({percent})',
    prioritiesHeading: 'What a stated priority does',
    prioritiesCaption: 'Priorities and the criteria whose weight they raise',
    priority: 'Priority',
    raises: 'Raises',
    factors: 'The first pick counts {first} times, the second {second} times, the third {third} times.',
  },

  support: {
    lead: 'Counted from the model, not written by hand.',
    items: {
      values: '{count, plural, one {# value} other {# values}} in {questions} questions.',
      moving: '{count} of them move the score; the others are 0.',
      onClaims: '{count} of those rest on claims with a source you can open.',
      judgements: '{count} are our judgement. They are marked, here and in every report.',
      weak: '{count, plural, =0 {None rests} one {# rests} other {# rest}} on a hint or an unchecked claim alone{where}.',
      gates:
        '{count} of {all} constraints rest on claims. The others follow from what was asked, such as a mandate.',
    },
    weakWhere: ': {values}',
    barLabel: 'Moving values: {claims} on claims, {judgements} by judgement',
  },

  questions: methodQuestionsText,

  claim: {
    whole: 'The whole claim',
  },

  constraints: methodConstraintsText,

  outcomes: {
    lead: 'The rules are checked in this order, and the first that applies decides.',
    items: {
      conflict: {
        title: 'Conflict',
        when: 'For some part one constraint rules out Go and another rules out Rust; or a rule names one language while the host or the target, and the points, ask for the other; or the toolchain of a host decides and nothing runs yet. We never pick one silently.',
      },
      stay: {
        title: 'Stay, and fix what hurts',
        when: 'A system is running, and nothing makes a move right: no C or C++ waits to be replaced, no rule asks for a move, and no measured limit of the machine meets high demands. And there is a reason to stay: the pain or the measured limit lies elsewhere, the team can neither learn nor hire, a rewrite does not fit into the time, or many people are at home in another language. Or the system works well; nothing demands more speed, less memory or another language; and enough is known to say so: {coverage} of the weight, or two answers about the load on the machine. A team that already writes mostly Go or Rust also needs stable requirements. A new system stays with today’s language where the team knows neither Go nor Rust, nothing asks for one of them, and the team could not learn it or many people are at home in another language.',
      },
      constraint: {
        title: 'Go or Rust, by constraint',
        when: 'A constraint that lies in the nature of the system leaves one language.',
      },
      'profile-first': {
        title: 'Measure first',
        when: 'A system is running, and nobody has measured where the time goes, or the answer is “not sure” and would decide; and speed is the goal, or there is pain and no other reason is given.',
      },
      'not-yet': {
        title: 'Go or Rust, for now',
        when: 'A constraint of time and people leaves one language. It says “not yet”, not “never”.',
      },
      'not-enough-information': {
        title: 'Not enough information',
        when: 'Less than {coverage} of the weight is answered. “Not sure” does not count as an answer here.',
      },
      split: {
        title: 'One language for each part',
        when: 'Constraints force it; or a second language is allowed, the best mix is more than {delta} ahead after the price of the second language, and a mix is best in at least {tau} of 100 readings.',
      },
      named: {
        title: 'Go or Rust, by points',
        when: 'The language is clearly better, by more than {delta}, in at least {tau} of 100 readings.',
      },
      either: {
        title: 'Either',
        when: 'None of the above. It leans where most readings lie on one side; it is “no practical difference” when that is the likeliest of the three, and too close to call otherwise. A team that already writes Go or Rust is told to stay with it instead.',
      },
    },
  },

  parameters: {
    lead: 'The other settings of the model. A value with no evidence behind it is called a judgement.',
    caption: 'Parameters of the model',
    name: 'Number',
    value: 'Value',
    meaning: 'Meaning',
    items: {
      tau: {
        name: 'Threshold for a name (τ)',
        meaning:
          'A language is named when it is clearly better in this share of readings. A choice about honesty: higher means “either” more often.',
      },
      delta: {
        name: 'No practical difference (δ)',
        meaning:
          'Scores closer to the middle than this count as equal. Set with the smaller scores that equal weights give.',
      },
      sigmaModel: {
        name: 'The method’s own error (σ)',
        meaning:
          'Keeps the method from being surer than a questionnaire can be. Judgement: on published decisions somewhat smaller and larger values did about as well.',
      },
      spread: {
        name: 'Spread of the weights (s)',
        meaning:
          'How differently other people might plausibly weigh the criteria when no priorities are stated.',
      },
      spreadStated: {
        name: 'The same with stated priorities',
        meaning: 'Narrower, because you have told us how you weigh them.',
      },
      minimumCoverage: {
        name: 'Coverage',
        meaning: 'The share of the weight that must be answered before a language is named by points.',
      },
      openGateCap: {
        name: 'Cap of an open constraint',
        meaning: 'The most we show for a language that an unanswered constraint could still rule out.',
      },
      samples: {
        name: 'Readings',
        meaning: 'Plausible readings counted for each verdict. They are the same for everyone.',
      },
      splitSamples: {
        name: 'Readings for a split',
        meaning: 'Readings counted for the choice between one language and several.',
      },
      kappa: {
        name: 'Price of a second language',
        meaning:
          'In units of the score, by what the company allows: if it is justified, several already in use, not answered. Judgement: there is no evidence behind it yet.',
      },
      boundary: {
        name: 'Price of a boundary',
        meaning:
          'Between two parts in different languages: no contact, a queue, calls over the network, one shared process. Judgement.',
      },
      seed: {
        name: 'Seed',
        meaning: 'Together with the ids it fixes the draws, so that everyone gets the same readings.',
      },
    },
  },

  fairness: methodFairnessText,

  files: {
    lead: 'The file holds the whole model: questions, values, weights, constraints, parameters, and the ids of the claims. Its checksum is the SHA-256 of the model’s canonical JSON, and every report names the versions it was made with. An assessment that began with earlier questions continues with them, so today’s model has a file for each set of questions.',
    caption: 'Released models',
    model: 'Model',
    bank: 'Questions',
    checksum: 'Checksum',
    file: 'File',
    get: 'Download model {model} for questions {version}',
    today: '{model} (today’s)',
  },

  verdictNames: {
    go: 'Go',
    rust: 'Rust',
    split: 'One language for each part',
    either: 'Either',
    stay: 'Stay',
    'profile-first': 'Measure first',
    'not-enough-information': 'Not enough information',
    conflict: 'Conflict',
  } satisfies Record<Verdict, string>,
};
