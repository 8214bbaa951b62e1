'use client';

import type { errorPageText } from '@/lib/text/error-page';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { buttonClass } from '@/components/ui/button-class';
import { PageContainer } from './page-container';
import { useServerReturn } from './use-server-return';

type FailureMessageProps = { error: unknown; retry: () => void; text: typeof errorPageText };

/** What a person reads when a page failed: nothing about the inside, a reference to name, and ways on. */
export function FailureMessage({ error, retry, text }: FailureMessageProps) {
  const waiting = useServerReturn(retry);
  const reference = referenceOf(error);
  return (
    <PageContainer width="reading" className="py-16 sm:py-24">
      <h1 className="heading text-title">{text.heading}</h1>
      <p className="mt-5 max-w-measure text-ink-2">{text.body}</p>
      <div role="status" className="mt-5 empty:hidden">
        {waiting ? <Notice kind="warning">{text.waiting}</Notice> : null}
      </div>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button onClick={() => retry()}>{text.retry}</Button>
        {/* Plain links: a fresh page load is what helps when the app itself is in trouble. */}
        <a href="/" className={buttonClass('secondary')}>
          {text.home}
        </a>
      </div>
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-small">
        {text.ways.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="text-link inline-flex min-h-8 items-center">
              {name}
            </a>
          </li>
        ))}
      </ul>
      {reference ? (
        <p className="mt-10 text-small text-ink-2">
          {text.reference} <code className="font-mono text-ink">{reference}</code>
        </p>
      ) : null}
    </PageContainer>
  );
}

/** The id under which the server logged the error. Its message stays unread: it may say something internal. */
function referenceOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('digest' in error)) return null;
  return typeof error.digest === 'string' ? error.digest : null;
}
