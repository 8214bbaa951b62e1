/** Words of the design page that shows assessment and report. */
export const designAssessmentText = {
  title: 'Design: assessment and report',
  lead: 'What a company sees while it answers and once it has a report, from invented answers. Questions, the what-if and whole reports have pages of their own. Nothing here changes anything.',
  sections: {
    answering: 'Around the questions',
    keeping: 'Keeping and sharing a report',
    comparing: 'Comparing reports',
  },
  notes: {
    answering: 'Saved answers say when they were saved. An open answer is as easy to change as a given one.',
    keeping: 'A link can be shown again only while it is open and its text is kept.',
    comparing:
      'Others are shown only in groups of six or more, and never as a number that identifies one of them.',
  },
  samples: {
    system: 'Order ingest',
    longSystem: 'Rechtsschutzversicherungsgesellschaften: claims and contracts of all branches',
    rtl: 'שרה אבן־עזרא',
    standing: 'Seven of twenty-four questions are answered',
    nameLabel: 'Name of the system',
    optional: 'optional',
    begin: 'Begin',
    beginning: 'Beginning',
    ownAnswer: 'You: forwards network traffic.',
  },
};
