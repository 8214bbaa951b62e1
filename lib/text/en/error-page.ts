/** Words of the page that says that a page failed. Apart from the rest, because every page carries them to the browser. */
export const errorPageText = {
  skip: 'Skip to content',
  title: 'Something went wrong',
  heading: 'This page could not be shown',
  body: 'The fault is on our side. What you saved before is kept.',
  waiting: 'The server does not answer at the moment. We keep asking, and the page comes back by itself.',
  retry: 'Try again',
  home: 'Go to the home page',
  ways: [
    { href: '/reports', name: 'Your assessments' },
    { href: '/compare', name: 'Comparison' },
    { href: '/imprint', name: 'Whom to write to' },
  ],
  reference: 'If you write to us about it, name this reference:',
};
