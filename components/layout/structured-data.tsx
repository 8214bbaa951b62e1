/** A value that JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Facts about a page for programs, as JSON-LD by schema.org. Data and no script: a browser runs nothing of it, so
 * the content security policy has nothing to allow. "<" is written as an escape, so that no text can end the element.
 */
export function StructuredData({ data }: { data: { readonly [key: string]: Json } }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{json}</script>;
}
