import { language } from '@/lib/shared/language';
import { getText } from '@/lib/text/catalogue';

import { escapeHtml } from './escape-html';
import { unavailableStyle } from './unavailable-style';

const { unavailable: unavailableText } = getText();

/** One text field of a form that could not be handled, in the order of the form. */
export type SentField = readonly [name: string, value: string];

/** What the page answers: a page that was asked for, a form that can be sent again, or one that cannot. */
export type Unavailable =
  | { kind: 'page'; address: string; retrySeconds: number }
  | { kind: 'form'; address: string; encoding: string; fields: readonly SentField[]; leftOut: boolean }
  | { kind: 'refused' };

/**
 * The page sent with status 503. It needs no script, no file and no database. A page that was asked for is
 * tried again by the browser; a form comes back whole, every text field in it, with a button to send it again.
 */
export function unavailablePage(what: Unavailable): string {
  const refresh =
    what.kind === 'page'
      ? `<meta http-equiv="refresh" content="${what.retrySeconds};url=${escapeHtml(what.address)}">`
      : '';
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${refresh}
<title>${escapeHtml(unavailableText.title)}</title>
<style>${unavailableStyle}</style>
</head>
<body>
<main>
${mark}
<h1>${escapeHtml(unavailableText.heading)}</h1>
${content(what)}
</main>
</body>
</html>
`;
}

/** A plumb line at rest. */
const mark =
  '<svg class="mark" viewBox="0 0 13 64" fill="none" stroke="currentColor" aria-hidden="true">' +
  '<path stroke-width="1.25" d="M6.5 0v44"/>' +
  '<path fill="currentColor" stroke="none" d="M6.5 44c3 3 5 7 5 11l-5 9-5-9c0-4 2-8 5-11z"/></svg>';

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
