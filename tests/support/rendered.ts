import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** An element of the markup that a server sends, as far as tests ask about it. */
export type RenderedElement = {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (RenderedElement | string)[];
};

const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decode = (text: string) => text.replaceAll(/&([#\w]+);/g, (_, name: string) => entities[name] ?? '');

/**
 * What a component sends to a browser that runs no scripts, to be asked by role and name. Reads the markup that
 * React writes, which closes every tag and quotes every value; it is no parser for the markup of others.
 */
export function rendered(node: ReactNode) {
  const root = parse(renderToStaticMarkup(node));
  const all = descendants(root);
  const byRole = (role: string, name?: string | RegExp) =>
    all.filter(
      (element) => roleOf(element) === role && (name === undefined || matches(nameOf(element, all), name)),
    );
  return {
    byRole,
    /** The one element of a role, and of a name if one is given. @throws when there is none, or more than one */
    getByRole(role: string, name?: string | RegExp): RenderedElement {
      const found = byRole(role, name);
      if (found.length !== 1 || !found[0]) {
        const there = byRole(role).map((element) => nameOf(element, all));
        throw new Error(
          `${found.length} of role ${role} named ${String(name)}; there are: ${there.join(' | ')}`,
        );
      }
      return found[0];
    },
    byTag: (tag: string) => all.filter((element) => element.tag === tag),
    /** The accessible description: the texts that aria-describedby names, in its order. */
    description: (element: RenderedElement) => textsOf(element.attributes['aria-describedby'], all),
    text: textOf(root),
  };
}

/** The words in an element, without what is hidden from assistive technology. */
export function textOf(element: RenderedElement): string {
  const parts = element.children.map((child) =>
    typeof child === 'string' ? child : child.attributes['aria-hidden'] === 'true' ? '' : textOf(child),
  );
  return parts.join('').replaceAll(/\s+/g, ' ');
}

function parse(markup: string): RenderedElement {
  const root: RenderedElement = { tag: 'root', attributes: {}, children: [] };
  const open = [root];
  for (const [token] of markup.matchAll(/<\/?[^>]*>|[^<]+/g)) {
    const parent = open[open.length - 1]!;
    if (!token.startsWith('<')) {
      parent.children.push(decode(token));
    } else if (token.startsWith('</')) {
      open.pop();
    } else {
      const [, tag = '', rest = ''] = /^<([\w-]+)([\s\S]*?)\/?>$/.exec(token) ?? [];
      const pairs = [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
      const attributes = Object.fromEntries(
        pairs.map(([, name = '', value = '']) => [name.toLowerCase(), decode(value)]),
      );
      const element: RenderedElement = { tag, attributes, children: [] };
      parent.children.push(element);
      if (!voidTags.has(tag) && !token.endsWith('/>')) open.push(element);
    }
  }
  return root;
}

function descendants(element: RenderedElement): RenderedElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...descendants(child)],
  );
}

const tagRoles: Record<string, string> = {
  aside: 'complementary',
  button: 'button',
  fieldset: 'group',
  details: 'group',
  nav: 'navigation',
  select: 'combobox',
  textarea: 'textbox',
  table: 'table',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
};

function roleOf({ tag, attributes }: RenderedElement): string | undefined {
  if (attributes.role) return attributes.role;
  if (tag === 'a') return attributes.href === undefined ? undefined : 'link';
  if (tag !== 'input') return tagRoles[tag];
  const { type = 'text' } = attributes;
  return type === 'checkbox' || type === 'radio' ? type : type === 'hidden' ? undefined : 'textbox';
}

function nameOf(element: RenderedElement, all: readonly RenderedElement[]): string {
  const { id } = element.attributes;
  const labelled = textsOf(element.attributes['aria-labelledby'], all);
  const label = all.find(({ tag, attributes }) => tag === 'label' && id && attributes.for === id);
  const legend = element.tag === 'fieldset' ? child(element, 'legend') : undefined;
  const own = labelled || element.attributes['aria-label'];
  if (own) return own;
  const from = label ?? legend ?? (element.tag === 'table' ? child(element, 'caption') : element);
  return from ? textOf(from).trim() : '';
}

function child(element: RenderedElement, tag: string): RenderedElement | undefined {
  return descendants(element).find((one) => one.tag === tag);
}

function textsOf(ids: string | undefined, all: readonly RenderedElement[]): string {
  const named = (ids ?? '').split(' ').map((id) => all.find(({ attributes }) => id && attributes.id === id));
  return named
    .map((one) => (one ? textOf(one).trim() : ''))
    .filter(Boolean)
    .join(' ');
}

function matches(value: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? value === wanted : wanted.test(value);
}
