import type { Route } from 'next';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { FlipChange } from '@/lib/domain/model/result';

/**
 * The address at which a report is looked at with some answers changed. One parameter per answer,
 * `q.<question>=<option>`, repeated for each pick of a list; without changes, the page as it is.
 * @param at the question to begin at
 */
export function whatIfHref(
  reportId: string,
  changes: readonly Pick<FlipChange, 'question' | 'to'>[],
  at?: QuestionId,
): Route {
  const query = new URLSearchParams(
    changes.flatMap(({ question, to }) =>
      (typeof to === 'string' ? [to] : to).map((option) => [`q.${question}`, option]),
    ),
  ).toString();
  return `/reports/${reportId}/what-if${query ? `?${query}` : ''}${at ? `#q-${at}` : ''}` as Route;
}

/** The address at which the two parts that a report offers can be looked at and changed. */
export function offeredPartsHref(reportId: string): Route {
  return `/reports/${reportId}/what-if?parts=offered` as Route;
}
