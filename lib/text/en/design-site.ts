/** Words of the design page that shows site and brief. */
export const designSiteText = {
  title: 'Design: site and brief',
  lead: 'What the public pages and the brief are made of. Nothing here changes anything.',
  sections: {},
  states: {},
};
