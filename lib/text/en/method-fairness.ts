/** Words of the tests that show whether the method leans (N08), on the method page and on the page of saved verdicts. */
export const methodFairnessText = {
  lead: 'We place developers of both languages, so a biased method could pay off for us. That is why these tests are public.',
  swap: {
    heading: 'Swapping the languages',
    body: 'We swap Go and Rust in the model and judge the same answers again. Every result must turn into its mirror image. It did so {mirrored} of {count} times.',
    means:
      'So no rule outside the values prefers a language. The values themselves are open, question by question.',
  },
  random: {
    heading: 'Answers drawn at random',
    body: '{count} sets of answers with every question answered at random, and {count} with about half of them open. Nothing is mandated and no priorities are stated.',
    caption: 'Verdicts on answers drawn at random, of {count} each',
    verdict: 'Verdict',
    complete: 'Every question answered',
    half: 'About half answered',
    pointsCaption: 'The same answers judged by the score alone, without constraints and honest outcomes',
    points: 'By points alone',
    either: 'Neither named',
    neither: 'No language named',
    means:
      'These figures need not be equal, because random answers are not typical ones. By points alone Go is named {go} and Rust {rust} times of {count}. Of the constraints that lie in the system itself, {goGates, plural, one {# rules} other {# rule}} out Go and {rustGates, plural, one {# rules} other {# rule}} out Rust, and each rare place to run is drawn as often as a server.',
  },
  reach: {
    heading: 'How far each side reaches',
    body: 'The largest score that answers can reach is {go} towards Go and {rust} towards Rust. A test rejects a model in which the two are further apart than {most}.',
  },
  blind: {
    heading: 'What the method cannot see',
    body: 'The files of the method may not read the files about developers, matching or requests, not even through a third file, and they cannot reach the database at all. So a verdict cannot know who is on our bench or what we would earn. There is no field for a margin anywhere in the model.',
    rule: 'The rules are named “engine-is-blind-to-supply” and “domain-is-pure”. The test that plants a forbidden import and expects a refusal is {test}; it is part of every run of our tests.',
  },
  saved: {
    heading: 'Verdicts of saved answers',
    body: 'How the reports made on this server came out is shown on a separate page, because it changes.',
    link: 'Verdicts on this server',
  },

  savedPage: {
    title: 'Verdicts on this server',
    description: 'How often each verdict came out in the reports made on this server.',
    lead: 'How the newest report of each assessment came out.',
    caption: 'Verdicts of the reports made on this server',
    verdict: 'Verdict',
    count: 'Reports, at least',
    few: 'There is nothing to show yet. We show these counts once there are {fewest} reports, so that no single company can be identified from them.',
    rest: 'Verdicts that fewer than {step} reports have are left out.',
    how: 'Counts are rounded down to multiples of {step}, are shown without a total, and change at most once a day. A count says as much about which companies asked as about what the method does.',
    back: 'How it decides',
  },
};
