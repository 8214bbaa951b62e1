/** Words of the design page that shows method and record. */
export const designMethodText = {
  title: 'Design: method and record',
  lead: 'What the pages on the method, the playground, the record and the cost ranges are made of. Nothing here changes anything.',
  sections: {},
  states: {},
};
