/** Words of how a report is laid out: its contents, its closed sections, its next step. */
export const reportDocumentText = {
  contents: {
    label: 'Contents of this report',
    time: 'The main points first',
    rest: 'Closed sections have the rest. Printing opens them all.',
    open: 'Contents',
    verdict: 'Verdict',
  },
  nextStep: {
    heading: 'Next step',
    note: 'The first step of each month. The whole plan is further down, with risks.',
    people: 'First people to look for',
    plan: 'Read the whole plan',
  },
  rest: {
    heading: 'Everything else',
    note: 'Each section opens in its place.',
  },
  folds: {
    contributions:
      '{count, plural, =0 {No answer moved the score} one {One answer as a chart that adds up to the score} other {# answers as one chart that adds up to the score}}',
    sensitivity: {
      heading: 'What else the verdict depends on',
      note: 'Weights, evidence, constraints and open answers, one at a time',
    },
    gates: '{count, plural, one {One could rule a language out} other {# could rule a language out}}',
    plan: 'Steps, risks and first hires, each with the answers it comes from',
    onward: 'Again later, beside an earlier report, or beside those of others',
  },
};
