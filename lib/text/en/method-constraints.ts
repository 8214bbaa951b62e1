/** Words of what rules a language out: in short on the method page, and in full on a page of its own. */
export const methodConstraintsText = {
  lead: 'A constraint rules a language out whatever the points say, so that no sum of small advantages can buy off a hard fact. An open one moves nothing: it caps what we show for the language at {cap} of 100.',
  open: 'When each holds, why, and the claims behind it',

  page: {
    title: 'Constraints',
    description: 'What rules a language out: when, why, what lifts it, and the claims behind it.',
    back: 'How it decides',
  },

  excludes: 'Rules out {language}',
  forNow: 'Rules out {language} for now',
  when: 'When',
  allOf: 'When all of these hold',
  anyOf: 'When any of these holds',
  condition: '{question} {answers}.',
  or: 'or',
  not: 'Not: {condition}',
  why: 'Why',
  lift: 'What lifts it',
  claims:
    '{count, plural, =0 {No claim stands behind it: it is a rule of your own company, and needs no evidence.} one {The claim behind it} other {The # claims behind it}}',
};
