/** Words of the design page that shows every picture drawn from figures. */
export const designFiguresText = {
  title: 'Design: figures',
  lead: 'Every picture that is drawn from figures, in every state. Nothing here changes anything.',
  sections: {},
  states: {},
};
