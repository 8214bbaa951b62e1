import { originMark, type Refusal, type RefusalPages } from '@/lib/server/refusals.mjs';
import { maxBodyBytes } from '@/lib/server/refuse-request.mjs';
import { message } from '@/lib/shared/message';
import { refusalForScripts } from '@/lib/shared/refusal-for-scripts';
import { getText } from '@/lib/text/catalogue';
import { policyWithoutScripts } from './content-security-policy';
import { escapeHtml } from './escape-html';
import { plainPage } from './plain-page';
import { securityHeaders } from './security-headers';
import { unavailableStyleHash } from './unavailable-style';

/** What the web server answers when it refuses a request before or instead of the framework. */
export function refusalPages(): RefusalPages {
  const { refusedRequest: text, errors } = getText();
  const values = { kilobytes: maxBodyBytes / 1024, origin: originMark };
  const wordsOf = (refusal: Refusal) => message(text[refusal].body, values);
  const pageOf = (refusal: Refusal) => {
    const { title, heading } = text[refusal];
    const more =
      refusal === 'foreign-form' ? `\n<p class="small">${escapeHtml(text[refusal].operator)}</p>` : '';
    const content = `<p>${escapeHtml(wordsOf(refusal))}</p>\n<a class="act" href="/">${escapeHtml(text.home)}</a>${more}`;
    return plainPage({ title, heading, content });
  };
  const sentenceOf = (refusal: Refusal) =>
    refusalForScripts(refusal === 'too-large' ? errors.codes['too-large'] : wordsOf(refusal));
  return {
    headers: {
      ...securityHeaders('/', false),
      'Content-Security-Policy': policyWithoutScripts(unavailableStyleHash),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    },
    pages: forEach(pageOf),
    sentences: forEach(sentenceOf),
  };
}

function forEach(make: (refusal: Refusal) => string): Record<Refusal, string> {
  return {
    malformed: make('malformed'),
    method: make('method'),
    'too-large': make('too-large'),
    'no-length': make('no-length'),
    'foreign-form': make('foreign-form'),
    'unreadable-form': make('unreadable-form'),
    'outdated-form': make('outdated-form'),
  };
}
