import { message } from '@/lib/shared/message';
import type { Count } from '@/lib/shared/count';

/** A count as a person reads it: "1,284", or "about 120,000" for an estimate. */
export function countWords({ count, isEstimate }: Count, text: { exact: string; about: string }): string {
  return message(isEstimate ? text.about : text.exact, { count });
}
