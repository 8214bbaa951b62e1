import { filterNames } from '@/lib/domain/comparison/claim-filter';
import { dimensionIds } from '@/lib/domain/evidence/claim';

/** All that an address can ask a comparison page for: what to narrow to, and by whose answers to order. */
const asked = [...filterNames, 'for'];
const pages = new Map(
  ['/compare', ...dimensionIds.map((id) => `/compare/${id}`)].map((page) => [
    page,
    page.replace('/compare', '/compare/narrowed'),
  ]),
);

/**
 * The path that answers a comparison page whose address asks for something. Null where the prerendered page
 * answers: nothing is asked, or only what no comparison page knows, such as where the visitor came from.
 */
export function narrowedComparison(pathname: string, query: URLSearchParams): string | null {
  const page = pages.get(pathname.replace(/\/$/, ''));
  return page && asked.some((name) => query.getAll(name).some(Boolean)) ? page : null;
}
