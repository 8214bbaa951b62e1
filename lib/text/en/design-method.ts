/** Words of the design page that shows what the pages on the method are made of. */
export const designMethodText = {
  title: 'Design: method',
  lead: 'What the pages on the method and the playground are made of, from the released model. Nothing here changes anything.',
  sections: {
    method: 'The method in parts',
    questions: 'Questions, values and constraints',
    playground: 'Playground',
  },
  notes: {
    method:
      'Every number is read or computed from the model. The random answers of the fairness tests are fewer here than on the page itself.',
    questions:
      'A value is a bar from the middle; its whisker shows what the evidence leaves open. The number is next to it.',
    playground:
      'Input that could not be used is reported, with what was used instead. A custom model is always marked as one.',
  },
  states: {
    fewReports: 'Too few reports to show',
    withRest: 'Enough, some verdicts left out',
    towardsGo: 'All the way to Go',
    nothing: 'To neither',
    towardsRust: 'Half way to Rust, wide open',
    custom: 'A custom model, two numbers refused',
  },
  samples: { newer: 'v3', older: 'v2' },
};
