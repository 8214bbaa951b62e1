import type { APIRequestContext, Page } from '@playwright/test';

/** A form as it stands in a page's markup, ready to be sent by somebody else. */
export type FoundForm = {
  /** The page it stands on. */
  path: string;
  /** The name of its button, for messages. */
  button: string;
  /** The ids of the server actions it would call. */
  actions: string[];
  fields: [name: string, value: string][];
};

/**
 * The forms of a page that post to it, as a browser without scripts would send them. `reader` is any page;
 * it only parses markup.
 */
export async function findForms(reader: Page, markup: string, path: string): Promise<FoundForm[]> {
  const found = await reader.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, 'text/html');
    return [...tree.querySelectorAll<HTMLFormElement>('form[method="POST" i]')].map((form) => {
      const button = form.querySelector<HTMLButtonElement>('button[type="submit"], button:not([type])');
      const fields = [...new FormData(form)].filter(
        (field): field is [string, string] => typeof field[1] === 'string',
      );
      if (button?.name) fields.push([button.name, button.value]);
      return { button: button?.textContent?.trim() ?? '', fields };
    });
  }, markup);
  return found.map((form) => ({ ...form, path, actions: actionsOf(form.fields) }));
}

/** Sends a form as somebody, with what they fill in. */
export function sendForm(
  request: APIRequestContext,
  origin: string,
  form: FoundForm,
  filled: Readonly<Record<string, string>> = {},
) {
  const body = new FormData();
  for (const [name, value] of form.fields) body.append(name, filled[name] ?? value);
  for (const [name, value] of Object.entries(filled)) {
    if (!form.fields.some(([known]) => known === name)) body.append(name, value);
  }
  return request.post(form.path, { multipart: body, headers: { origin }, maxRedirects: 0 });
}

function actionsOf(fields: readonly [string, string][]): string[] {
  return fields.flatMap(([name, value]) => {
    if (name.startsWith('$ACTION_ID_')) return [name.slice('$ACTION_ID_'.length)];
    const described = /^\$ACTION_\d+:0$/u.test(name) ? /"id":"([0-9a-f]+)"/u.exec(value)?.[1] : undefined;
    return described ? [described] : [];
  });
}
