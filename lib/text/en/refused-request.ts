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
  'too-many': {
    title: 'Too many tries',
    heading: 'Too many links that open nothing',
    body: 'Links from this address were wrong too often. Wait a minute. A valid link still opens.',
  },
  home: 'Back to the home page',
};
