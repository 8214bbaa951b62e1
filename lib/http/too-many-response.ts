import { getText } from '@/lib/text/catalogue';
import { policyWithoutScripts } from './content-security-policy';
import { escapeHtml } from './escape-html';
import { plainPage } from './plain-page';
import { unavailableStyleHash } from './unavailable-style';

const retrySeconds = 60;

/** The answer to an address that guesses links. */
export function tooManyResponse(): Response {
  const { home, 'too-many': text } = getText().refusedRequest;
  const content = `<p>${escapeHtml(text.body)}</p>\n<a class="act" href="/">${escapeHtml(home)}</a>`;
  return new Response(plainPage({ ...text, content }), {
    status: 429,
    headers: {
      'Retry-After': String(retrySeconds),
      'Cache-Control': 'private, no-store',
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyWithoutScripts(unavailableStyleHash),
    },
  });
}
