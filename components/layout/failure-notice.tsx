import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import type { errorPageText } from '@/lib/text/error-page';
import { PageContainer } from './page-container';

type FailureNoticeProps = {
  /** What tries again: a button, or a link where there are no scripts. */
  retry: ReactNode;
  /** What is going on meanwhile; announced when it appears. */
  status?: ReactNode;
  /** Under which the server logged the failure. */
  reference?: string | null;
  text: typeof errorPageText;
};

/** What a person reads when a page failed: nothing about the inside, a reference to name, and ways on. */
export function FailureNotice({ retry, status, reference, text }: FailureNoticeProps) {
  return (
    <PageContainer width="reading" className="py-16 sm:py-24">
      <h1 className="heading text-title">{text.heading}</h1>
      <p className="mt-5 max-w-measure text-ink-2">{text.body}</p>
      <div role="status" className="mt-5 empty:hidden">
        {status}
      </div>
      <div className="mt-8 flex flex-wrap gap-3">
        {retry}
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
          <span>{text.reference}</span> <code className="font-mono text-ink">{reference}</code>
        </p>
      ) : null}
    </PageContainer>
  );
}
