/** A form that posts to its page, as a browser without scripts would send it. */
export interface ReadForm {
  /** What is sent whatever a person chooses: hidden fields and typed text. */
  fields: [name: string, value: string][];
  /** What can be chosen or pressed, by name. */
  choices: [name: string, value: string][];
}

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#39': "'" };

/**
 * The forms of a page of this portal. Reads the markup that the framework writes (attributes in double quotes), which
 * is enough for our own pages and costs the machine under load little.
 */
export function readForms(html: string): ReadForm[] {
  return [...html.matchAll(/<form\b[^>]*method="POST"[^>]*>(.*?)<\/form>/gis)].map(([, inside = '']) => {
    const form: ReadForm = { fields: [], choices: [] };
    for (const [, tag = '', attributes = ''] of inside.matchAll(/<(input|button|textarea)\b([^>]*)>/gi)) {
      const name = attribute(attributes, 'name');
      if (name === null) continue;
      const field: [string, string] = [name, attribute(attributes, 'value') ?? ''];
      const type = attribute(attributes, 'type');
      const isChoice = tag.toLowerCase() === 'button' || type === 'radio' || type === 'checkbox';
      (isChoice ? form.choices : form.fields).push(field);
    }
    return form;
  });
}

/** The id of the server action that a form calls, or null for a form of another kind. */
export function actionOf({ fields }: ReadForm): string | null {
  for (const [name, value] of fields) {
    if (/^\$ACTION_\d+:0$/.test(name)) return /"id":"([0-9a-f]+)"/.exec(value)?.[1] ?? null;
    if (name.startsWith('$ACTION_ID_')) return name.slice('$ACTION_ID_'.length);
  }
  return null;
}

function attribute(attributes: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value?.replace(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole) ?? null;
}
