/** Words of the plain pages that answer a request which no page of the portal takes. */
export const refusedRequestText = {
  malformed: {
    title: 'Request not understood',
    heading: 'We could not read this request',
    body: 'Its address or its headers contradict each other. Open the page again from the home page.',
  },
  method: {
    title: 'Not possible here',
    heading: 'This address cannot be used in this way',
    body: 'Pages here can be opened, and their forms can be sent. Nothing was changed.',
  },
  'too-large': {
    title: 'Too long',
    heading: 'What you sent is too long',
    body: 'A form may hold up to {kilobytes} kilobytes. Nothing was saved. Go back with your browser’s back button: the form still holds what you typed. Shorten it and send it again.',
  },
  'no-length': {
    title: 'Not possible here',
    heading: 'We could not read this request',
    body: 'It does not say how long it is. Nothing was saved. Send it again with its length.',
  },
  'foreign-form': {
    title: 'Sent from elsewhere',
    heading: 'This form came from another address',
    body: 'It must be sent from {origin}. Nothing was saved. Open that address and send the form there. Your browser’s back button brings back what you typed. If you were there already, an extension of your browser hides where forms come from; allow it for this site.',
    operator: 'If this portal is yours and people open it at another address, set APP_URL to that address.',
  },
  'unreadable-form': {
    title: 'Form not understood',
    heading: 'We could not read this form',
    body: 'It arrived incomplete or damaged. Nothing was saved. Go back with your browser’s back button and send it again.',
  },
  'outdated-form': {
    title: 'Page out of date',
    heading: 'This page is from an earlier version of the portal',
    body: 'Nothing was saved. Go back with your browser’s back button, copy what you typed, load the page again and send it from there.',
  },
  'too-many': {
    title: 'Too many tries',
    heading: 'Too many links that open nothing',
    body: 'Links from this address were wrong too often. Wait a minute. A valid link still opens.',
  },
  home: 'Back to the home page',
};
