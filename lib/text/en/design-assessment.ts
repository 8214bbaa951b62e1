/** Words of the design page that shows assessment and report. */
export const designAssessmentText = {
  title: 'Design: assessment and report',
  lead: 'What a company sees while it answers and once it has a report, from invented answers. Nothing here changes anything.',
  sections: {},
  states: {},
};
