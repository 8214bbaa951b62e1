/** Mails to companies. One recipient each; nothing that a person typed is in them, because the address may be a stranger's. */
export const mailText = {
  leadReceived: {
    subject: '{brand}: we have your request {reference}',
    body: `Hello,

we have your request for people. Its reference is {reference}; please quote it when you write or call.

What happens now: a person reads your request, usually within one working day, and writes to this address. No introductions are made before both sides agree.

What you asked for:
{summary}

If this was not you, reply to this e-mail and we will remove the request.

{brand}
{portal}
`,
  },
};
