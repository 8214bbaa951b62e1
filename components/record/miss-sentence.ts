import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import type { CaseRow } from './case-rows';

/** Rounding noise around one half, as in the lean. */
const tie = 1e-9;

/** What was chosen and what the method said instead. */
export function missSentence(
  { p, byConstraint, chosen, lean, sure }: CaseRow,
  text: typeof recordText,
): string {
  const { leaned, constrained, even } = text.cases;
  const pattern = byConstraint ? constrained : Math.abs(p - 0.5) < tie ? even : leaned;
  return message(pattern, { chosen: text.languages[chosen], lean: text.languages[lean], share: sure });
}
