/** Words of the plumb line: its labels, what it says to those who cannot see it, and the table behind it. */
export const plumbLineText = {
  go: 'Go',
  rust: 'Rust',
  equal: 'no practical difference',
  /** Over the end of a beam. */
  barred: { go: 'Go, ruled out', rust: 'Rust, ruled out' },
  /** Beside the ring on the arc that shows the points of a language that is ruled out. */
  byPoints: 'by points alone',
  /** Under the weight that is held in its mount. */
  held: 'held',
  /** Under two barred halves. */
  nothing: 'neither is allowed',
  /** Beside the dashed line that a measurement would lead to. */
  findings: {
    'io-or-database': 'if the database is the limit',
    network: 'if the network is the limit',
    cpu: 'if the processor is the limit',
    'memory-or-gc': 'if memory is the limit',
    'start-up': 'if start-up is the limit',
    none: 'if nothing is the limit',
  },
  sentence: '{language} comes out ahead in {count} of 100 plausible readings.',
  even: '{go} and {rust} come out ahead equally often.',
  title: 'Plumb line: {language} ahead in {count} of 100 readings',
  evenTitle: 'Plumb line: neither language ahead',
  description:
    '{sentence} The weight hangs at {score}. Eight of ten readings lie between {low} and {high}. Within {band} there is no practical difference.',
  /** The same where the weight does not hang where the points put it. */
  descriptionApart:
    '{sentence} By points alone the weight would hang at {score}. Eight of ten readings lie between {low} and {high}. Within {band} there is no practical difference.',
  /** What the drawing shows of each verdict, beside the points. */
  scenes: {
    titles: {
      split: 'Plumb line: one line for each part',
      either: 'Plumb line: at rest between Go and Rust',
      stay: 'Plumb line: held in its mount',
      measure: 'Plumb line: slack until something is measured',
      open: 'Plumb line: slack, too few answers',
      conflict: 'Plumb line: both sides barred',
      ruledOut: 'Plumb line: the side of {language} is barred',
    },
    split: 'Each part has its own line from one beam: {parts}.',
    part: '{part} hangs to {language}',
    either: 'The weight rests in the middle, because no language is named.',
    leaning: 'The weight has no language’s colour, because no language is named.',
    stay: 'The weight is held in a mount under the beam: the present language stays.',
    stayNamed: 'The weight is held in a mount under the beam: {language} stays.',
    measure: 'The line is slack, because a measurement decides.',
    outcome: 'A dashed line leads to {language} {finding}.',
    open: 'The line is slack and its weight hollow, because too few questions are answered.',
    conflict: 'Both sides are barred, so the weight hangs on neither.',
    ruledOut: 'The side of {language} is barred, so the weight hangs on the other side.',
  },
  /** Points with the language they speak for. */
  to: '{points} to {language}',
  middle: 'even',
  points: '{points} points towards {language}',
  bandPoints: '{points} points of the middle',
  straight: 'the middle',
  ofHundred: '{count} of 100 readings',
  table: {
    summary: 'The same as numbers',
    caption: 'The numbers behind the plumb line',
    name: 'Measure',
    value: 'Value',
  },
  rows: {
    drawn: 'What is drawn',
    score: 'Score',
    low: 'Lower end of the range (10th percentile)',
    high: 'Upper end of the range (90th percentile)',
    band: 'No practical difference',
    go: 'Go clearly better',
    rust: 'Rust clearly better',
    equal: 'Neither clearly better',
  },
};
