import type { ChallengeKind, Decision } from '@/lib/domain/challenge/challenge';

/** Words of challenging a claim, of what became of it, of the change log, and of the queue of staff. */
export const challengeText = {
  kinds: {
    'out-of-date': 'Out of date',
    'figure-wrong': 'A figure is wrong',
    'source-differs': 'The source does not say so',
    misleading: 'Misleading',
    other: 'Something else',
  } satisfies Record<ChallengeKind, string>,

  decisions: {
    accepted: 'Accepted',
    'accepted-in-part': 'Accepted in part',
    declined: 'Declined',
  } satisfies Record<Decision, string>,

  outcomes: {
    none: 'The claim stays as it is.',
    'awaiting-release': 'The new wording comes with the next release of the evidence.',
    changed: 'Changed in wording {wording}.',
  },

  form: {
    title: 'Challenge this claim',
    lead: 'Say what is wrong and what it should say. A person reads it, and the decision is published with its reason.',
    kind: { label: 'What is wrong', placeholder: 'Choose one' },
    body: {
      label: 'What it should say',
      help: 'Two or three sentences are enough. Please do not name anyone who is not already named in public.',
    },
    source: {
      label: 'Where this can be read',
      help: 'The address of a page, starting with https://.',
    },
    sender: 'About you',
    senderWhy:
      'You need not say who you are. With an address we can tell you the outcome, in one e-mail. Your name and address are seen by staff only, are never published, and are erased {days} days after the decision.',
    senderWhyNoMail:
      'You need not say who you are. This portal sends no e-mail: the outcome is shown on a page of its own, whose address you get. Your name and address are seen by staff only, are never published, and are erased {days} days after the decision.',
    name: { label: 'Your name' },
    email: { label: 'Your e-mail' },
    optional: 'optional',
    trap: 'Leave this field empty',
    submit: 'Send the challenge',
    pending: 'Sending',
    next: 'What you write is not published. The decision and our reason are.',
    back: 'Back to the claim',
    problems: 'The challenge was not sent',
  },

  /** What the form says of a refused field, where the general sentence says too little. */
  problems: {
    kind: { choice: 'Choose what is wrong with the claim.' },
    body: {
      required: 'Write what the claim should say.',
      'too-short': 'Write a little more, so that we understand what it should say.',
      'too-long': 'This is longer than 2,000 characters. Please shorten it.',
    },
    reason: {
      required: 'Write the reason. It is published.',
      'too-short': 'Write a whole sentence. It is published.',
      'too-long': 'This is longer than 1,000 characters. Please shorten it.',
    },
    decision: { choice: 'Choose a decision.' },
  },

  guard: {
    'too-fast':
      '{seconds, plural, one {That was faster than people type. Wait # second and send it again. What you typed is still here.} other {That was faster than people type. Wait # seconds and send it again. What you typed is still here.}}',
    'too-old':
      '{seconds, plural, =0 {This page was open for a long time. Please send it again. What you typed is still here.} one {This page was open for a long time. Wait # second and send it again. What you typed is still here.} other {This page was open for a long time. Wait # seconds and send it again. What you typed is still here.}}',
    filled:
      'A field that people do not see was filled in, perhaps by your browser. We emptied it. Wait a few seconds and send it again; what you typed is still here.',
  },

  status: {
    title: 'Challenge',
    thanks: 'Thank you. Your challenge has arrived.',
    reference: 'Its reference is {reference}. Keep the address of this page: it will show the outcome.',
    next: 'What happens next',
    steps: {
      read: 'A person reads what you wrote and opens the source of the claim again.',
      decide: 'We decide by {date}, within ten working days, and publish the decision with its reason.',
      change:
        'If you are right, the claim gets a new wording with the next release of the evidence. Today’s wording stays readable, and reports that rest on it are flagged.',
    },
    mail: 'If you left an e-mail address, we write to it once, with the decision.',
    overdue: 'We meant to decide by {date} and have not done so yet. It is still in our queue.',
    decidedTitle: 'This challenge has been decided.',
    claim: 'The claim',
    log: 'All changes to claims',
  },

  /** The facts of a challenge, as terms of a list. */
  facts: {
    about: 'What was said to be wrong',
    wording: 'Wording challenged',
    received: 'Received',
    decision: 'Decision',
    decided: 'Decided',
    reason: 'Our reason',
    outcome: 'Outcome',
  },

  changes: {
    title: 'Changes to claims',
    lead: 'What each release of the evidence changed, and every challenge that was decided, with the reason. Newest first.',
    privacy: 'We do not publish who challenged a claim or what they wrote.',
    feed: 'Follow it as an Atom feed',
    wording: 'New wording',
    added: 'New claim',
    decision: 'Challenge {decision}',
    release: 'Evidence release {release}',
    reworded: '{count, plural, one {# new wording} other {# new wordings}}',
    brought: '{count, plural, one {# new claim} other {# new claims}}',
    changedHere: 'Wording {wording}. Changed: {fields}.',
    changed: 'Wording {wording}, evidence {release}. Changed: {fields}.',
    new: 'In the evidence since release {release}.',
    challenged: '{kind}. Received {date}, against wording {wording}.',
    withdrawn: 'Claim {id}, no longer part of the evidence',
    readWording: 'Read wording {wording}',
    readClaim: 'Read the claim',
    pages: 'Pages of changes',
    pageStatus: '{from} to {to} of {count}',
    newer: 'Newer',
    older: 'Older',
    emptyTitle: 'Nothing has changed yet',
    empty:
      'New wordings come with a release of the evidence. A challenge appears here once it is decided. Every claim has a link to challenge it.',
    toClaims: 'Go to the claims',
    feedTitle: '{brand}: changes to claims',
    feedEntry: '{badge}: {sentence}',
  },

  queue: {
    nav: 'Challenges',
    title: 'Challenges',
    lead: 'Readers who say that a claim is wrong. Each challenge is due ten working days after it arrived: Monday to Friday, counting public holidays.',
    views: 'Challenges by state',
    states: { open: 'Waiting', decided: 'Decided' },
    openCaption: 'Waiting challenges, oldest first',
    decidedCaption: 'Decided challenges, latest first',
    columns: {
      claim: 'Claim',
      kind: 'Problem',
      waited: 'Waiting',
      due: 'Due',
      decision: 'Decision',
      decided: 'Decided (UTC)',
      by: 'By',
      outcome: 'Release',
    },
    waited: '{count, plural, =0 {less than a working day} one {# working day} other {# working days}}',
    overdue: 'Overdue since {date}',
    outcomes: { none: 'none needed', 'awaiting-release': 'awaiting release', changed: 'wording {wording}' },
    nobody: 'a deleted account',
    pages: 'Pages of challenges',
    status: '{shown, plural, one {# challenge} other {# challenges}} on this page, {count} in all',
    previous: 'Previous page',
    next: 'Next page',
    empty: {
      open: {
        title: 'No challenge is waiting',
        body: 'Every claim has a link that lets readers say what is wrong with it. What they send appears here.',
      },
      decided: {
        title: 'Nothing decided yet',
        body: 'Decided challenges appear here and in the public change log.',
      },
    },
  },

  desk: {
    back: 'All challenges',
    claim: 'The claim as it stands',
    reworded:
      'The challenge is about wording {wording}. The claim has been changed since; this is wording {now}.',
    readOld: 'Read wording {wording}',
    withdrawn: 'The claim {id} is no longer part of the evidence.',
    says: 'What the reader says',
    should: 'What it should say',
    source: 'Source named',
    noSource: 'none named',
    sender: 'Sent by',
    noSender: 'not said, or erased',
    due: 'Due by {date}',
    decide: 'Decide',
    form: {
      legend: 'Decision',
      about: {
        accepted: 'The claim is changed with the next release of the evidence.',
        'accepted-in-part': 'A part of it is right. The claim is changed with the next release.',
        declined: 'The claim stays as it is.',
      } satisfies Record<Decision, string>,
      reason: {
        label: 'Published reason',
        help: 'Appears in the change log and in the mail to the reader. Do not quote or name the reader.',
      },
      note: { label: 'Note for colleagues', help: 'Seen by staff only.' },
      optional: 'optional',
      final: 'A decision is public immediately and cannot be changed.',
      submit: 'Publish the decision',
      pending: 'Publishing',
      problems: 'The decision was not made',
    },
    late: 'A colleague has decided this challenge in the meantime. Open the page again to read their decision.',
    published: 'The decision is published.',
    decided: 'The decision',
    by: 'Decided by',
    note: 'Note for colleagues',
    noNote: 'none',
    awaiting:
      'Change the claim in the evidence and release it; the change log then names the new wording automatically.',
  },

  mail: {
    subject: '{brand}: your challenge {reference} has been decided',
    body: `Hello,

you challenged a claim on our site. Your reference is {reference}.

The claim:
{sentence}

Our decision: {decision}. {next}

Our reason:
{reason}

You can follow the outcome at {status}

This is the only e-mail we send about it. Your name and address are erased {days} days after the decision. If you did not write to us, you do not need to do anything.

{brand}
{portal}
`,
  },
};
