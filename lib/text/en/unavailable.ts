/** Words of the plain page that is sent while the database cannot be reached. */
export const unavailableText = {
  title: 'Back in a moment',
  heading: 'We cannot reach our database right now',
  busy: {
    title: 'Many people are here',
    heading: 'More people are here than we can serve at once',
  },
  page: {
    body: 'Nothing is lost. What was saved before is safe, and this page tries again automatically every few seconds.',
    retry: 'Try again now',
  },
  form: {
    body: 'What you typed has not been saved yet, but it is still here. Wait a few seconds, then send it again.',
    send: 'Send again',
    files: 'Files and passwords are not kept on this page. You will be asked for them again.',
  },
  refused: {
    body: 'What you sent has not been saved. Go back with your browser’s back button: the form still holds what you typed. Then send it again.',
    home: 'Back to the home page',
  },
};
