import type { Route } from 'next';
import type { ReactNode } from 'react';
import { PageContainer } from '@/components/layout/page-container';
import { QuietHeader } from '@/components/layout/quiet-header';
import { TextLink } from '@/components/ui/text-link';

type QuietPageProps = {
  brandName: string;
  skipLabel: string;
  /** A way to somewhere else, at the right of the head. */
  action?: { href: Route; label: string };
  heading: string;
  lead?: string;
  children: ReactNode;
};

/** Frame of the pages around the questions: start, continue later, resume, one's own list. */
export function QuietPage({ brandName, skipLabel, action, heading, lead, children }: QuietPageProps) {
  return (
    <>
      <QuietHeader
        brandName={brandName}
        skipLabel={skipLabel}
        action={action ? <TextLink href={action.href}>{action.label}</TextLink> : undefined}
      />
      <main id="main" tabIndex={-1}>
        <PageContainer width="reading" className="pt-10 pb-16 sm:pt-14">
          <h1 className="heading text-title">{heading}</h1>
          {lead ? <p className="mt-4 max-w-measure text-lead text-ink-2">{lead}</p> : null}
          {children}
        </PageContainer>
      </main>
    </>
  );
}
