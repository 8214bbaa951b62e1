/** Words of what would change a verdict besides its answers: weights, evidence, constraints, open questions. */
export const reportSensitivityText = {
  holds: {
    heading: 'What holds it',
    decisive:
      '{count, plural, one {One answer alone holds the verdict, even with all answers against it: {answers}.} other {These # answers alone hold the verdict, even with all answers against it: {answers}.}}',
    locked: 'No answer that is still open can change who is ahead.',
    notLocked: 'An answer that is still open could change who is ahead.',
    next: 'Most worth finding out: {question}.',
    tryNext: 'Try its answers',
    nothingOpen: 'You answered everything that counts.',
  },
  weights: {
    heading: 'If you weighed things differently',
    more: 'If “{criterion}” counted {times, number, ::@@#} times as much, Go and Rust would be level by points. Beyond that {language} is ahead.',
    less: 'If “{criterion}” counted {percent, number, ::percent @@} of what it counts now, Go and Rust would be level by points. Below that {language} is ahead.',
    none: 'No single weight brings the two level, whether it counts twenty times as much or a twentieth.',
  },
  evidence: {
    heading: 'If the evidence were read differently',
    note: 'Values go from −100 for Go to +100 for Rust. Each change stays inside what the evidence leaves open.',
    change: 'If “{answer}” counted {to} instead of {from}, {language} would be ahead by points.',
    none: 'Within what the evidence leaves open, no single value turns the points.',
  },
  lifts: {
    heading: 'If a constraint were lifted',
    without: 'Without “{gate}” the verdict would be',
    share: '{language} clearly better in {share}.',
  },
  central: {
    heading: 'Who would choose which',
    weighs: 'Whoever would choose {language} here weighs {criteria} higher than you do.',
    alike: 'Whoever would choose {language} here weighs things much as you do.',
    quoted: '“{criterion}”',
    factor: 'At such weights {language} is ahead in {share}.',
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
