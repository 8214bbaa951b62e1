/** Words of what would change a verdict besides its answers: weights, evidence, constraints, open questions. */
export const reportSensitivityText = {
  holds: {
    heading: 'What supports the verdict',
    decisive:
      '{count, plural, one {One answer alone is enough for the verdict, even with all other answers against it: {answers}.} other {These # answers alone are enough for the verdict, even with all other answers against it: {answers}.}}',
    locked: 'No open question can change which language is ahead.',
    notLocked: 'An open question could change which language is ahead.',
    next: 'Most worth finding out: {question}.',
    tryNext: 'Try its answers',
    nothingOpen: 'You answered everything that counts.',
  },
  weights: {
    heading: 'If you weighed things differently',
    more: 'If “{criterion}” counted {times, number, ::@@#} times as much, Go and Rust would be level on points. Beyond that {language} is ahead.',
    less: 'If “{criterion}” counted {percent, number, ::percent @@} of what it counts now, Go and Rust would be level on points. Below that {language} is ahead.',
    none: 'No single weight brings the two level, whether it counts twenty times as much or a twentieth.',
  },
  evidence: {
    heading: 'If the evidence were read differently',
    note: 'Values go from 100 to Go over the middle to 100 to Rust. Each change stays within what the evidence leaves open.',
    change: 'If “{answer}” counted {to} instead of {from}, {language} would be ahead on points.',
    none: 'Within what the evidence leaves open, no single value changes who is ahead on points.',
  },
  lifts: {
    heading: 'If a constraint were lifted',
    without: 'Without “{gate}” the verdict would be',
    share: '{language} clearly better in {share}.',
  },
  central: {
    heading: 'Weights that favour each language',
    weighs:
      'In the plausible readings in which {language} is ahead, {criteria} weigh more than in your report.',
    alike: 'In the plausible readings in which {language} is ahead, the weights are much like yours.',
    quoted: '“{criterion}”',
    factor: 'With those weights {language} is ahead in {share}.',
    factorLess: 'Even with those weights {language} is ahead in only {share}.',
    none: 'Hardly any plausible weights put {language} ahead.',
    summary: 'The weights as a table',
    caption: 'Weights of each criterion: in this report, and on average where a language is ahead',
    criterion: 'Criterion',
    usual: 'This report',
    there: '{language} ahead',
    missing: 'none',
  },
  missing:
    'This report was made before we computed what other weights, another reading of the evidence and lifted constraints would do.',
};
