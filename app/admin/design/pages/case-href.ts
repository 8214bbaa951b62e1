import type { Route } from 'next';
import type { TextCatalogue } from '@/lib/text/catalogue';

/** What the page shows, one at a time. */
export type PageCase = keyof TextCatalogue['design']['pages']['cases'];

/** The address under which it is shown. */
export function caseHref(shown: PageCase): Route {
  return `/admin/design/pages?page=${shown}` as Route;
}
