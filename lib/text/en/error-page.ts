/** Words of the page that says that a page failed. Apart from the rest, because every page carries them to the browser. */
export const errorPageText = {
  skip: 'Skip to content',
  title: 'Something went wrong',
  heading: 'This page could not be shown',
  body: 'The fault is on our side. Anything you saved before is kept.',
  waiting:
    'The server is not responding at the moment. We keep trying, and the page will come back automatically.',
  retry: 'Try again',
  home: 'Back to the home page',
  ways: [
    { href: '/reports', name: 'Your assessments' },
    { href: '/compare', name: 'Comparison' },
    { href: '/imprint', name: 'Contact' },
  ],
  reference: 'If you write to us about it, name this reference:',
};
