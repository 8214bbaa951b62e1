import 'server-only';
import type { ConsentGiven } from '@/lib/data/leads/submit-lead';
import type { Brief } from '@/lib/domain/lead/brief';
import { getText } from '@/lib/text/catalogue';

/** What the boxes of the form were ticked for, each with the sentence that stood beside it. */
export function consentsGiven(brief: Brief): ConsentGiven[] {
  const { consent } = getText().brief;
  const given: ConsentGiven[] = [
    { purpose: 'request', textVersion: consent.version, sentence: consent.request },
  ];
  if (brief.consentLater) {
    given.push({ purpose: 'later', textVersion: consent.version, sentence: consent.later });
  }
  return given;
}
