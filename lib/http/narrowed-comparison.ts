import { filterNames } from '@/lib/domain/comparison/claim-filter';
import { dimensionIds } from '@/lib/domain/evidence/claim';

/** All that an address can ask a comparison page for: what to narrow to, and by whose answers to order. */
const asked = [...filterNames, 'for'];
const pages = new Set(['/compare', ...dimensionIds.map((id) => `/compare/${id}`)]);

/**
 * Whether an address of a comparison page asks for something. If not, the prerendered page answers: nothing is
 * asked, or only what no comparison page knows, such as where the visitor came from.
 */
export function isNarrowedComparison(pathname: string, query: URLSearchParams): boolean {
  return pages.has(pathname.replace(/\/$/, '')) && asked.some((name) => query.getAll(name).some(Boolean));
}
