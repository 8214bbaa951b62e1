import type { ReactNode } from 'react';
import { BrandName } from './brand-name';
import { PageContainer } from './page-container';
import { SkipLink } from './skip-link';

type ShareHeaderProps = { brandName: string; skipLabel: string; note?: ReactNode };

/** Head of a shared report: says whose it is and leads nowhere else. */
export function ShareHeader({ brandName, skipLabel, note }: ShareHeaderProps) {
  return (
    <header className="border-b border-line">
      <SkipLink>{skipLabel}</SkipLink>
      <PageContainer className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 py-2">
        <BrandName name={brandName} />
        {note ? <p className="text-small text-ink-2">{note}</p> : null}
      </PageContainer>
    </header>
  );
}
