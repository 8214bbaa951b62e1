import { getText } from '@/lib/text/catalogue';

import { escapeHtml } from './escape-html';
import { plainPage } from './plain-page';

const { unavailable: unavailableText } = getText();

/** One text field of a form that could not be handled, in the order of the form. */
export type SentField = readonly [name: string, value: string];

/** Why nothing can be served: the database is lost, or too many requests wait. */
export type Reason = 'database' | 'busy';

/** What the page answers: a page that was asked for, a form that can be sent again, or one that cannot. */
export type Unavailable =
  | { kind: 'page'; address: string; retrySeconds: number }
  | { kind: 'form'; address: string; encoding: string; fields: readonly SentField[]; leftOut: boolean }
  | { kind: 'refused' };

/**
 * The page sent with status 503. It needs no script, no file and no database. A page that was asked for is
 * tried again by the browser; a form comes back whole, every text field in it, with a button to send it again.
 */
export function unavailablePage(what: Unavailable, reason: Reason = 'database'): string {
  const { title, heading } = reason === 'busy' ? unavailableText.busy : unavailableText;
  const refresh =
    what.kind === 'page'
      ? `<meta http-equiv="refresh" content="${what.retrySeconds};url=${escapeHtml(what.address)}">`
      : '';
  return plainPage({
    title,
    heading,
    content: content(what),
    head: refresh,
  });
}

function content(what: Unavailable): string {
  switch (what.kind) {
    case 'page':
      return `${paragraph(unavailableText.page.body)}
<a class="act" href="${escapeHtml(what.address)}">${escapeHtml(unavailableText.page.retry)}</a>`;
    case 'form':
      return `${paragraph(unavailableText.form.body)}
<form method="post" action="${escapeHtml(what.address)}" enctype="${escapeHtml(what.encoding)}">
${what.fields.map(hiddenField).join('\n')}
<button type="submit">${escapeHtml(unavailableText.form.send)}</button>
</form>
${what.leftOut ? paragraph(unavailableText.form.files, 'small') : ''}`;
    case 'refused':
      return `${paragraph(unavailableText.refused.body)}
<a class="act" href="/">${escapeHtml(unavailableText.refused.home)}</a>`;
  }
}

function hiddenField([name, value]: SentField): string {
  return `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;
}

function paragraph(text: string, className = ''): string {
  return `<p${className === '' ? '' : ` class="${className}"`}>${escapeHtml(text)}</p>`;
}
