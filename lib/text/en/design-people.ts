/** Words of the design page that shows leads and people. */
export const designPeopleText = {
  title: 'Design: leads and people',
  lead: 'What staff work with: leads, developers, challenges, accounts. Every person and company is invented. Nothing here changes anything.',
  sections: {},
  states: {},
};
