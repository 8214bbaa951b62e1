import { briefContentFields, type BriefContent, type BriefContentField } from './brief';
import type { FieldOrigin, PrefilledBrief } from './prefill-brief';

/** Where a field of a sent brief comes from, and whether a person changed what the answers had filled in. */
export type SubmittedOrigin = FieldOrigin & { edited: boolean };

/**
 * Compares what was filled in with what was sent (N10). A field that came from an answer keeps naming it and
 * is marked as edited when its value differs; any other field that differs was typed.
 */
export function submittedOrigins(
  prefilled: PrefilledBrief,
  submitted: BriefContent,
): Record<BriefContentField, SubmittedOrigin> {
  const origins = briefContentFields.map((field): [BriefContentField, SubmittedOrigin] => {
    const origin = prefilled.origins[field];
    const isSame = isSameValue(prefilled.brief[field], submitted[field]);
    if (isSame) return [field, { ...origin, edited: false }];
    if (origin.from === 'answer') return [field, { ...origin, edited: true }];
    return [field, { from: 'typed', questions: [], edited: false }];
  });
  return Object.fromEntries(origins) as Record<BriefContentField, SubmittedOrigin>;
}

/** Equal as data. The order of keys is that of the schema, so the texts can be compared. */
function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
