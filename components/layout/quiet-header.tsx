import Link from 'next/link';
import type { ReactNode } from 'react';
import { BrandName } from './brand-name';
import { PageContainer } from './page-container';
import { SkipLink } from './skip-link';

type QuietHeaderProps = {
  brandName: string;
  skipLabel: string;
  /** The state of what is being done, for example "Saved". Announced when it changes. */
  status?: ReactNode;
  /** A way to leave and come back, for example a link "Continue later". */
  action?: ReactNode;
};

/** Head of pages on which someone works through something: nothing that leads away but the name. */
export function QuietHeader({ brandName, skipLabel, status, action }: QuietHeaderProps) {
  return (
    <header className="border-b border-line">
      <SkipLink>{skipLabel}</SkipLink>
      <PageContainer className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
        <Link href="/" prefetch={false} className="text-ink">
          <BrandName name={brandName} />
        </Link>
        <div className="flex items-center gap-6 text-small text-ink-2">
          <span role="status">{status}</span>
          {action}
        </div>
      </PageContainer>
    </header>
  );
}
