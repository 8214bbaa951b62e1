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
    skip: 'Skip to content',
  },
};
