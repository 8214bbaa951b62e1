import { claimReadingText } from './claim-reading';

/** Words of the claims behind a report, wherever they open. */
export const reportEvidenceText = {
  favours: {
    go: 'Speaks for Go',
    rust: 'Speaks for Rust',
    both: 'Speaks for both',
    neither: 'Speaks for neither',
  },
  strengths: {
    1: 'a hint',
    2: 'a finding with limits',
    3: 'measured or documented at its source',
  },
  weight: '{favours}: {strength}.',
  publisher: '{publisher}, {year}.',
  reading: claimReadingText,
  outOfDate: 'Out of date since {date}',
  caution: 'How it can mislead: {caution}',
  withdrawn: 'Withdrawn claim {id}. It is no longer part of our evidence.',
  graded: 'This value counts as {grade}.',
  judgement: 'This value is our judgement. No claim stands behind it.',
  disagree: 'The claims behind it disagree: they speak for both sides.',
  astray: 'This value is our judgement. None of these claims speaks for its side.',
  neutral: 'This answer pulls to neither side.',
  varies: 'The parts answer differently. The claims behind each of their answers stand here.',
};

/** What stands under the verdict when something behind it has changed since it was made (N03, N04). */
export const reportSinceText = {
  expiredTitle:
    '{count, plural, one {A claim behind this report has gone out of date} other {# claims behind this report have gone out of date}}',
  expired:
    'That concerns {subjects}. The verdict is frozen and stays as it is. Judged again today it may be less sure.',
  rewordedTitle:
    '{count, plural, one {A claim behind this report has been reworded since} other {# claims behind this report have been reworded since}}',
  reworded:
    'That concerns {subjects}. The report still shows what was judged. The change log says what changed and why.',
  changes: 'Changes of claims',
  gate: 'the constraint “{name}”',
  newerTitle: 'The model has changed since',
  newer:
    'This report was made with model {model}, evidence {evidence} and engine {engine}. It keeps what it said. Today’s model may say something else.',
  rerun: 'Re-run with today’s model',
};
