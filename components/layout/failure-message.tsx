'use client';

import type { errorPageText } from '@/lib/text/error-page';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { FailureNotice } from './failure-notice';
import { useServerReturn } from './use-server-return';

type FailureMessageProps = { error: unknown; retry: () => void; text: typeof errorPageText };

/** A page that failed tries again by a button, and by itself once a server that was away is back. */
export function FailureMessage({ error, retry, text }: FailureMessageProps) {
  const waiting = useServerReturn(retry);
  return (
    <FailureNotice
      retry={<Button onClick={() => retry()}>{text.retry}</Button>}
      status={waiting ? <Notice kind="warning">{text.waiting}</Notice> : null}
      reference={referenceOf(error)}
      text={text}
    />
  );
}

/** The id under which the server logged the error. Its message stays unread: it may say something internal. */
function referenceOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('digest' in error)) return null;
  return typeof error.digest === 'string' ? error.digest : null;
}
