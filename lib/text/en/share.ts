/** Words of making, listing and revoking share links, and of the frame around a shared report. */
export const shareText = {
  title: 'Share the report',
  titleNamed: 'Share: {system}',
  heading: 'Share this report',
  back: 'Back to the report',
  lead: 'A share link opens this one report and nothing else: no other report, no answers to change, no way to act in your name. It works until it expires or until you revoke it.',
  form: {
    heading: 'Create a link',
    label: 'Who is it for?',
    labelHelp:
      'Only you see this. It helps you tell your links apart, for example “Board” or “Platform team”.',
    audience: 'What are they to you?',
    audiences: {
      board: 'Our board or management',
      engineers: 'Our engineers',
      vendor: 'A vendor or a partner',
      own: 'Someone else',
    },
    leaveOut: 'Leave out',
    leaveOutHelp:
      'What you leave out is not sent to the reader at all. The rest of the report stays as it is.',
    parts: {
      'system-name': { label: 'The name of the system' },
      'part-names': {
        label: 'The names of its parts',
        description: 'They are called A, B, C and so on.',
      },
      answers: {
        label: 'The answers',
        description:
          'And all that repeats them: reasons, points, constraints, parts, what would change the verdict, and the plan.',
      },
      plan: { label: 'The plan', description: 'Next steps, risks, and who to hire.' },
    },
    days: 'It expires',
    dayChoices: { '7': 'in 7 days', '30': 'in 30 days', '90': 'in 90 days' },
    submit: 'Create the link',
    pending: 'Creating the link',
    errorTitle: 'The link was not created',
    connectionLost:
      'We could not reach the server. What you typed is still here. Please try again in a moment.',
  },
  list: {
    heading: 'Your links',
    emptyTitle: 'No links yet',
    emptyBody: 'Links you create are listed here, with who they are for and when they expire.',
    unnamed: 'Link without a name',
    link: 'Link for {label}',
    unnamedLink: 'Link',
    open: 'open until {date}',
    expired: 'expired on {date}',
    revoked: 'revoked',
    made: 'created on {date}',
    audiences: { board: 'for the board', engineers: 'for engineers', vendor: 'for a vendor' },
    leavesOut: 'Leaves out: {parts}',
    partNames: {
      'system-name': 'the name of the system',
      'part-names': 'the names of its parts',
      answers: 'the answers',
      plan: 'the plan',
    },
    copy: 'Copy',
    copied: 'Copied',
    revoke: 'Revoke',
    revokeWhich: 'the link for {label}',
    revokePending: 'Revoking',
    revokeQuestion: {
      title: 'Revoke the link for {label}?',
      body: 'Anyone who has it can no longer open the report. A revoked link cannot be restored; you can create a new one.',
      cancel: 'Keep the link',
    },
    hidden:
      'The address of this link can no longer be shown. It still works; revoke it if you are not sure who has it.',
  },
  made: {
    title: 'The link is ready',
    body: 'Copy it from the list below and send it to the person it is for.',
  },
  ended: {
    title: 'The link is revoked',
    body: 'It no longer opens the report.',
  },
  shared: {
    title: 'Shared report',
    description: 'A report between Go and Rust for a backend, shared by a private link.',
    note: 'Shared report, expires on {date}',
    notePartial: 'Shared report with parts left out, expires on {date}',
    skip: 'Skip to content',
  },
};
