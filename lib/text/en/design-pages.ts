/** Words of the design page that shows what can stand on a page only once. */
export const designPagesText = {
  title: 'Design: whole pages',
  lead: 'What can stand on a page only once, because it brings the first heading or names that links lead to. Nothing here changes anything.',
  tabs: 'Pages by name',
  cases: {
    home: 'Home',
    single: 'A question',
    refused: 'A question without an answer',
    ranking: 'A question in order',
    parts: 'The parts of a system',
    whatIf: 'What if',
    rerun: 'Judged again',
    compared: 'Two reports',
    recordHead: 'Head of the record',
    recordEmpty: 'An empty record',
    legal: 'A legal page, unfinished',
    signIn: 'Sign-in',
    setup: 'The first account',
    failure: 'A page that failed',
  },
  samples: {
    operator: {
      legalName: 'Rechtsschutzversicherungsgesellschaften Donaudampfschifffahrt',
      address: ['Hafenstraße', 'Hamburg'],
      email: 'office@portal.example',
      particulars: ['Hamburg'],
    },
    help: 'A few unrelated words are easy to remember.',
    missing: 'name of the operator',
    setting: 'BRAND_LEGAL_NAME',
  },
};
