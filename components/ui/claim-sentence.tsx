import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import { InEnglish } from './in-english';

/** The sentence of a claim, with long numbers grouped as they are in the figures beside it. */
export function ClaimSentence({ children }: { children: string }) {
  return <InEnglish>{withGroupedDigits(children)}</InEnglish>;
}
