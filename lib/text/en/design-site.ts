/** Words of the design page that shows site and brief. */
export const designSiteText = {
  title: 'Design: site and brief',
  lead: 'The frame around the public pages, and the request for people. Nothing here changes anything.',
  sections: { frames: 'Around pages', brief: 'The brief' },
  notes: {
    frames:
      'During a step-by-step task the header links only to the home page; a shared report links nowhere.',
    brief: 'A field that was filled in names the answers it comes from, and can be changed like any other.',
  },
  samples: {
    brand: 'Plumbline',
    longBrand: 'Rechtsschutzversicherungsgesellschaften Donaudampfschifffahrt',
    headLinks: 'Main, as a sample',
    longAlone: 'A long name, and nothing to do',
    sectionLinks: 'Main, as another sample',
    footLinks: 'All pages, as a sample',
    saved: 'Something was saved, and a long name',
    shared: 'Shared with you. Readable for seven days.',
    sentence: 'Every figure has its source and its year.',
    missing: [
      { name: 'name of the operator', setting: 'BRAND_LEGAL_NAME' },
      { name: 'postal address', setting: 'BRAND_ADDRESS' },
      { name: 'address for questions on privacy', setting: 'BRAND_PRIVACY_EMAIL' },
    ],
    filledIn: 'Filled in from a report',
  },
};
