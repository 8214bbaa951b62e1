/**
 * Words of trying other answers on a report. Sentences with a number or a name are filled in the browser, which
 * has no formatter: they may hold `{name}` and nothing else of what a pattern can hold.
 */
export const whatIfText = {
  title: 'What if',
  titleNamed: 'What if: {system}',
  open: 'What if…',
  heading: 'What if',
  back: 'Back to the report',
  lead: 'Change answers and see how the verdict changes.',
  unchanged: 'Your saved report is unchanged. Nothing you try here is saved.',

  ignored: {
    title: 'Some of the requested changes were left out',
    body: 'Either no question has this answer, or another answer excludes it: {ignored}.',
  },
  parts: {
    title: 'Parts, filled in from your answers',
    body: 'This page describes the system as {parts}. Open each of them under “Part by part” and change what is wrong.',
    quoted: '“{name}”',
  },
  today: {
    title: 'Judged by today’s method',
    newer: 'Your report was made with {then}; today’s are {now}.',
    pins: 'method {model}, evidence {evidence} and engine {engine}',
    aged: 'Some evidence behind your report is now out of date and counts for less.',
    same: 'Without changes, your answers give the same figures today.',
    differs: 'Without changes, your answers give today: “{headline}” {frequency}',
    rerun: 'Compare the two in full',
  },

  verdict: {
    heading: 'The verdict now and as saved',
    now: 'With your changes',
    same: 'Without changes',
    parts: 'With these parts',
    saved: 'Saved report',
    table: {
      caption: 'The verdict now and as saved, in numbers',
      name: 'Measure',
      now: 'Now',
      saved: 'Saved',
    },
    rows: {
      ahead: 'Ahead',
      score: 'Score',
      range: 'Eight of ten readings',
      coverage: 'Weight answered',
      closed: 'Ruled out by constraints',
      open: 'Constraints still open',
      parts: 'Part by part',
    },
    ahead: '{language} in {share}',
    range: 'from {low} to {high}',
    none: 'none',
    gate: '{language}: {gate}',
    gateFor: '{language} for {parts}: {gate}',
    part: '{part}: {language}',
    undecided: 'not decided',
    pictureNow: 'Plumb line now',
    pictureSaved: 'Plumb line as saved',
    picture: '{sentence} The weight hangs at {score}; {range}.',
    pictureApart: '{sentence} By points alone the weight would hang at {score}; {range}.',
  },

  changes: {
    heading: 'Your changes',
    none: 'None yet. Each answer you change is listed here, and can be put back.',
    change: 'now {to}, saved {from}',
    partName: '{part}: {question}',
    putBack: 'Put back',
    putAllBack: 'Put everything back',
  },

  panel: {
    heading: 'Your answers',
    help: 'Change anything you like. The verdict is updated.',
    changed: 'changed',
    unknown: 'Not sure, or not answered',
    asWhole: 'Same as the whole system',
    places: ['First priority', 'Second priority', 'Third priority'],
    noPriority: 'No priority',
    partsHeading: 'Part by part',
    partsHelp:
      'Answers that differ from the whole system. The parts themselves, their size and their boundaries stay as they are.',
    submit: 'See the verdict',
    toVerdict: 'To the verdict',
    toAnswers: 'To your answers',
  },
  failed: {
    title: 'The verdict could not be worked out here',
    body: 'Your changes are still set. Press “See the verdict” to have it worked out by our server.',
  },
};
