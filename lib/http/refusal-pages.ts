import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { maxBodyBytes, type Refusal, type RefusalPages } from '@/lib/server/refuse-request.mjs';
import { policyWithoutScripts } from './content-security-policy';
import { escapeHtml } from './escape-html';
import { plainPage } from './plain-page';
import { securityHeaders } from './security-headers';
import { unavailableStyleHash } from './unavailable-style';

/** The documents with which the web server refuses a request before the framework sees it, and their headers. */
export function refusalPages(): RefusalPages {
  const text = getText().refusedRequest;
  const page = (refusal: Refusal) => {
    const { title, heading, body } = text[refusal];
    const words = message(body, { kilobytes: maxBodyBytes / 1024 });
    return plainPage({
      title,
      heading,
      content: `<p>${escapeHtml(words)}</p>\n<a class="act" href="/">${escapeHtml(text.home)}</a>`,
    });
  };
  return {
    headers: {
      ...securityHeaders('/', false),
      'Content-Security-Policy': policyWithoutScripts(unavailableStyleHash),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    },
    pages: { malformed: page('malformed'), method: page('method'), 'too-large': page('too-large') },
  };
}
