import type { CustomParameter } from '@/lib/domain/model/custom-bank';
import type { EitherKind } from '@/lib/domain/model/result';
import type { Verdict } from '@/lib/domain/model/verdict-ids';

/**
 * Words of changing the model oneself. What follows a change is put together in the browser, which has no
 * formatter: those sentences may hold `{name}` and nothing else of what a pattern can hold.
 */
export const playgroundText = {
  title: 'Change the numbers yourself',
  description: 'Other weights and other thresholds, tried on a worked example with the same engine.',
  lead: 'Weigh the criteria the way you would, and see what that does to a worked example. Everything you change is kept in the address of this page, so the address is the link to share.',
  back: 'How it decides',

  mark: {
    title: 'Custom model: not Plumbline’s verdict',
    body: 'What you see on this page comes from numbers that a reader chose. The released model is shown next to it.',
    untouched: 'Nothing is changed yet, so both say the same.',
  },

  verdict: {
    heading: 'What the models say',
    custom: 'Custom model',
    released: 'Released model {model}',
    tableCaption: 'The custom model and the released one on the same answers',
    measure: 'Measure',
    rows: {
      verdict: 'Verdict',
      ahead: 'Ahead',
      clear: 'Clearly better',
      score: 'Score',
      range: 'Eight of ten readings',
    },
    ofHundred: '{language} in {count} of 100',
    clear: 'Go in {go}, Rust in {rust} of 100',
    range: 'from {low} to {high}',
    note: 'Constraints and honest outcomes are those of the released model.',
    verdicts: {
      go: 'Go',
      rust: 'Rust',
      split: 'One language for each part',
      either: 'Either: no practical difference',
      undetermined: 'Either: undecided',
      stay: 'Stay with what works',
      'profile-first': 'Measure first',
      'not-enough-information': 'Not enough information',
      conflict: 'The requirements rule each other out',
    } satisfies Record<Verdict | Extract<EitherKind, 'undetermined'>, string>,
  },

  form: {
    case: 'Worked example',
    weights: 'Weights of the criteria',
    weightsHelp:
      'From {least} to {most}. Only their proportions count: all at 2 is the same as all at 1. At 0 a criterion does not count.',
    parameters: 'Thresholds',
    parameterNames: {
      delta: 'No practical difference (δ)',
      tau: 'Threshold for a name (τ)',
      sigmaModel: 'The method’s own error (σ)',
    } satisfies Record<CustomParameter, string>,
    values: 'Values of single answers',
    valuesHelp:
      'From −1, the full swing to Go, to +1, the full swing to Rust. A changed value no longer rests on our claims.',
    changed: 'changed',
    submit: 'See the verdict',
    reset: 'Put everything back',
    link: 'Link to this model',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download this model (JSON)',
  },

  problems: {
    title: 'Some numbers could not be used as given',
    notNumber: '{name}: “{given}” is not a number. It stays at {taken}.',
    outside: '{name}: {given} is outside the allowed range. {taken} is the nearest allowed value.',
    unknownCase: 'There is no worked example “{given}”. The first one is shown.',
    unknown: 'There is no “{given}” to change. It was ignored.',
    nothingWeighs: 'At least one criterion has to count. The released weights are used until one does.',
  },
  failed:
    'The verdict could not be worked out here. Press “See the verdict” to have it worked out by our server.',
};
