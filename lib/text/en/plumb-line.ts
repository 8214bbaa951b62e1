/** Words of the plumb line: its labels, what it says to those who cannot see it, and the table behind it. */
export const plumbLineText = {
  go: 'Go',
  rust: 'Rust',
  equal: 'no practical difference',
  sentence: '{language} comes out ahead in {count} of 100 plausible readings.',
  even: '{go} and {rust} come out ahead equally often.',
  title: 'Plumb line: {language} ahead in {count} of 100 readings',
  evenTitle: 'Plumb line: neither language ahead',
  description:
    '{sentence} The weight hangs at {score}. Eight of ten readings lie between {low} and {high}. Within {band} there is no practical difference.',
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
    score: 'Score',
    low: 'Lower end of the range (10th percentile)',
    high: 'Upper end of the range (90th percentile)',
    band: 'No practical difference',
    go: 'Go clearly better',
    rust: 'Rust clearly better',
    equal: 'Neither clearly better',
  },
};
