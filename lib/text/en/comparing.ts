/** Words of repeating an assessment, of two reports side by side, and of a report beside those of others. */
export const comparingText = {
  back: 'Back to the report',
  backToList: 'Back to the list',

  onward: {
    heading: 'Repeat and compare',
    evidence: {
      link: 'Read the evidence in the order of your answers',
      note: 'The comparison, with what your result rests on marked and listed first.',
    },
    repeat: {
      link: 'Repeat with your answers filled in',
      note: 'When plans have changed or time has passed. This report stays as it is.',
    },
    earlier: {
      link: 'Compare with the earlier report',
      note: 'This assessment began with the answers from the report of {date}.',
    },
    later: {
      link: 'Compare with the repeat',
      note: 'You repeated this assessment. The new report is dated {date}.',
    },
    peers: {
      link: 'Compare with others like you',
      note: 'What others with a similar system answered, in groups of six or more.',
    },
  },

  repeat: {
    title: 'Repeat the assessment',
    heading: 'Repeat the assessment',
    lead: 'A new assessment of the same system begins with the answers of this report. You look through them, change what is different now, and finish it. Then you can compare the two reports.',
    facts: [
      { key: 'report', term: 'This report', description: 'It stays as it is, with its share links.' },
      {
        key: 'questions',
        term: 'Questions',
        description:
          'The new assessment asks today’s questions. Your answers are copied where the question still exists, and the review names what is new.',
      },
      {
        key: 'link',
        term: 'Private link',
        description: 'The new assessment gets its own. This browser keeps both.',
      },
      {
        key: 'kept',
        term: 'How long it is kept',
        description:
          '{days} days after your last answer, and {finishedDays} days once it is finished, like every assessment.',
      },
    ],
    submit: 'Repeat with your answers filled in',
    pending: 'Filling in your answers',
    begun: {
      heading: 'Repeats you have started',
      running: 'Started on',
      finished: 'Finished on',
      continue: 'Continue',
      continuing: 'Opening',
      compare: 'Compare with this report',
    },
  },

  compare: {
    title: 'Compare two reports',
    heading: 'Compare two reports',
    lead: 'Choose two reports kept in this browser. You see what changed, verdict by verdict and answer by answer.',
    entry: 'Compare two reports',
    choose: {
      again: 'Choose other reports',
      earlier: 'The earlier one',
      later: 'The later one',
      option: '{system}, {date}: {verdict}',
      unchosen: 'Choose a report',
      submit: 'Compare',
    },
    tooFew: {
      title: 'There is nothing to compare yet',
      body: 'This browser holds fewer than two reports. Repeat an assessment or start another one, and come back.',
      action: 'My assessments and reports',
    },
    headings: { one: '{system}: then and now', two: '{earlier} and {later}' },
    summary: {
      sameVerdict: 'The verdict is the same: {verdict}.',
      otherVerdict: 'The verdict was “{earlier}” and is now “{later}”.',
      sameScore: 'The score is the same.',
      score: 'The score moved by {points} points towards {language}.',
      answers:
        '{count, plural, =0 {No answer changed.} one {One answer changed.} other {# answers changed.}}',
    },
    sameReport: {
      title: 'This compares a report with itself',
      body: 'Choose two different reports to see what changed.',
    },
    columns: { then: 'Earlier', now: 'Later', difference: 'Difference' },
    verdict: {
      heading: 'Verdict by verdict',
      read: 'Read this report',
      readNamed: '{read}, {date}',
    },
    figures: { summary: 'The same as figures, with the versions', caption: 'Figures of both reports' },
    method: {
      title: 'The two were not judged by the same method',
      why: 'A change can come from the method as well as from the answers. So the answers of both reports were judged once more, with today’s model. Both reports stay as they are.',
      origins: 'The score moved {total}: {answers} by changed answers and {model} by the changed model.',
      earlierToday: 'For the earlier answers, today’s model says: {verdict}, with a score of {score}.',
    },
    answers: {
      heading: 'Answer by answer',
      note: 'What you answered, what each answer added to the score, and the difference.',
      changed: 'Answers that changed, and the score',
      none: 'All your answers are the same.',
      same: '{count, plural, one {One answer stayed the same} other {# answers stayed the same}}',
      sameCaption: 'Answers that stayed the same',
      moved:
        'Where the answer is the same but the points differ, it is because the priorities, the parts or the model have changed.',
      question: 'Question',
      sum: 'All answers together: the score',
      notSure: 'not sure',
      unanswered: 'not answered',
      notAsked: 'not asked',
      part: '{part}: {answer}',
      rounding:
        'Each column is rounded so that it adds up to its score. A single row can therefore be off by 0.1.',
    },
    gates: {
      heading: 'Constraints',
      note: 'Those that hold or are open in either report.',
      caption: 'Constraints in both reports',
      name: 'Constraint',
      none: 'No constraint holds or is open in either report.',
      states: { true: 'rules out {language}', unknown: 'open', false: 'does not hold' },
      absent: 'was not checked',
    },
    parts: {
      heading: 'Part by part',
      caption: 'Parts of the system in both reports',
      name: 'Part',
      absent: 'no such part',
      state: '{verdict}, {size}',
    },
  },

  peers: {
    title: 'Others like you',
    heading: 'Others like you',
    groups: {
      services: 'APIs, services, automation and control planes',
      traffic: 'proxies, live connections and streams of events',
      data: 'storage, computing and model serving',
      systems: 'compilers, developer tools and systems software',
    },
    members: '{count} assessments of systems like yours were counted: {group}. Yours can be among them.',
    how: {
      heading: 'How this is counted',
      body: [
        'An assessment is counted once, together with others of its group, when there are at least six of them. No number represents fewer than six, so there are at least five others behind each.',
        'Answers that were too rare when they were counted are grouped in one line. The number next to an answer can therefore be too low, but never too high.',
        'A question can have fewer answers than the whole group. Its newest answers are held back until they can be shown.',
        'The counts contain no names and no links to anyone. They stay unchanged when an assessment is deleted.',
        'This is what others answered, not what was right for them. It plays no part in your verdict.',
      ],
    },
    none: {
      title: 'Fewer than six so far',
      body: 'Fewer than six assessments of systems like yours have been counted: {group}. Nothing is shown until there are six. Assessments are counted once a day.',
    },
    noGroup: {
      title: 'Your report belongs to no group',
      body: 'Groups are formed by what a system mainly does, and this report does not say what that is.',
    },
    verdict: 'The verdict',
    own: 'Yours: {answer}',
    ownLine: 'yours',
    ofTotal: '{count} of {total}',
    rest: 'other answers',
    notSure: 'not sure or not answered',
    notAsked: 'not asked',
    nothingYet: {
      title: 'Nothing can be shown yet',
      body: 'The answers counted so far are too alike or too few to show without revealing single companies.',
    },
    waiting: 'Not shown, because the answers are too alike or too few so far: {topics}.',
  },
};
