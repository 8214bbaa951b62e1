import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { PartRole } from '@/lib/domain/model/offered-parts';
import type { StoredResult } from '@/lib/domain/model/result';

/**
 * The answers of a report with the two parts that it offers; null where it offers none.
 * @param names what the parts are called
 */
export function offeredDocument(
  { document, result }: { document: AnswersDocument; result: StoredResult },
  names: Record<PartRole, string>,
): AnswersDocument | null {
  if (!result.partsOffer) return null;
  const components = result.partsOffer.parts.map(({ role, share, boundary, answers }) => ({
    name: names[role],
    share,
    boundary,
    answers,
  }));
  return { ...document, components };
}
