/** Sentences for refusals, by the codes of `lib/errors.ts` and the problems of `lib/domain/text-input.ts`. */
export const errorsText = {
  form: 'Some answers need another look. What you typed is still here.',
  fields: {
    required: 'Please fill this in.',
    'too-long': 'This is too long. Please shorten it.',
    'too-short': 'This is too short.',
    characters: 'This contains a character we cannot store. Please type it again instead of pasting it.',
    damaged: 'Some characters arrived damaged and were replaced by “\ufffd”. Please type this again.',
    email: 'This does not look like an e-mail address. It should read like name@company.com.',
    choice: 'Please choose one of the options.',
    number: 'Please enter a number in the range shown.',
    date: 'Please enter a date like 2027-03-01.',
    url: 'Please enter an address that starts with https://.',
    consent: 'We need your agreement to do this. Without it nothing is sent.',
    alone:
      '“No” and “Not sure” cannot be combined with other answers. Choose one of them alone, or choose from the others.',
    twice: 'One entry is chosen twice. Choose each one only once.',
    'too-many-picks': 'You have already chosen three. Deselect one before you choose another.',
    'same-name': 'Two parts have the same name. Give each part its own name.',
  },
  codes: {
    'not-found': 'This does not exist, or you do not have access to it.',
    'not-allowed': 'Your role does not allow this. Ask an administrator.',
    stale: 'Someone else changed this in the meantime. Look at the new version below, then try again.',
    'key-reused':
      'This form was already sent, with different content. To send what it says now as a new one, press the button again.',
    'rate-limited':
      '{unit, select, minute {{count, plural, one {Too many attempts. Please try again in a minute.} other {Too many attempts. Please try again in # minutes.}}} hour {{count, plural, one {Too many attempts. Please try again in an hour.} other {Too many attempts. Please try again in # hours.}}} day {{count, plural, one {Too many attempts. Please try again in a day.} other {Too many attempts. Please try again in # days.}}} other {Too many attempts. Please wait a little and try again.}}',
    'wrong-origin': 'This form must be sent from {origin}. Open that address and send it again.',
    'too-large': 'This is more text than we can accept at once. Please shorten it.',
    'already-complete':
      'This assessment is finished. Its report no longer changes; start a new one to answer differently.',
    'nothing-answered': 'Answer at least one question first.',
    'no-cookie':
      'Your browser did not keep the one cookie that the assessment needs. It leads back to your answers and is used for nothing else. Allow cookies for this site in your browser, then press the button again. Nothing was stored.',
    busy: 'More people are here than we can serve at once. What you typed is still here. Please try again in a moment.',
    unavailable:
      'We cannot reach our database right now. Nothing was lost: what you typed is still here. Please try again in a moment.',
  },
};
