/** Words of the design page that shows every picture drawn from figures. */
export const designFiguresText = {
  title: 'Design: figures',
  lead: 'Every picture that is drawn from figures, in every state, and the pages on the record and on cost that hold the most of them. Nothing here changes anything.',
  sections: {
    recordPage: 'Lists and tables of the record',
    costPage: 'The page on ranges of cost',
  },
  notes: {
    recordPage: 'Drawn from the current published decisions.',
    costPage:
      'The load is invented, the sources are the current claims. The printed page repeats the load, because the form is not printed.',
  },
  states: {
    onePercent: 'One share',
    ranges: 'Ranges and open ends',
    longLabels: 'Long labels',
    oneSided: 'All for one side',
    none: 'Nothing',
    least: 'The least',
    most: 'The most',
  },
  samples: {
    share: 'Share of teams that would choose it again',
    open: 'At least this much',
    between: 'From one end to the other',
    upTo: 'Up to this much',
    long: 'Time from the first byte of a request to the last byte of its answer, in the slowest of a hundred requests, while the garbage collector marks',
  },
};
