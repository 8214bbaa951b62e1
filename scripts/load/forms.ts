/** A form of a page as a browser without scripts would send it. */
export interface PageForm {
  /** Names and values that are sent whatever is chosen. */
  fields: [name: string, value: string][];
  /** Names of radio groups with their values. */
  choices: Map<string, string[]>;
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return found?.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&') ?? null;
};

/**
 * The first form of the main part of a page that posts.
 * @throws Error when the page has none
 */
export function formOf(html: string): PageForm {
  const main = html.slice(Math.max(0, html.indexOf('<main')));
  const [form] = /<form\b[^>]*method="post"[\s\S]*?<\/form>/iu.exec(main) ?? [];
  if (form === undefined) throw new Error('The page has no form.');
  const fields: PageForm['fields'] = [];
  const choices = new Map<string, string[]>();
  for (const [tag] of form.matchAll(/<(?:input|textarea)\b[^>]*>/giu)) {
    const name = attribute(tag, 'name');
    if (name === null) continue;
    const value = attribute(tag, 'value') ?? '';
    const type = attribute(tag, 'type') ?? 'text';
    if (type === 'radio') choices.set(name, [...(choices.get(name) ?? []), value]);
    else if (type !== 'checkbox' && type !== 'submit') fields.push([name, value]);
  }
  return { fields, choices };
}
