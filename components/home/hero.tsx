import type { Route } from 'next';
import type { ReactNode } from 'react';
import { PageContainer } from '@/components/layout/page-container';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { message } from '@/lib/shared/message';
import type { siteText } from '@/lib/text/en/site';

type HeroProps = {
  text: (typeof siteText)['home'];
  /** Most questions a run can have. */
  questionCount: number;
  assessHref: Route;
  /** The instrument with published decisions. */
  children: ReactNode;
};

/** First screen: the question, what one gets, the way in, and why one should watch us. */
export function Hero({ text, questionCount, assessHref, children }: HeroProps) {
  return (
    <PageContainer className="grid items-start lg:items-center gap-x-16 gap-y-14 py-12 sm:py-16 lg:grid-cols-[minmax(0,33rem)_minmax(0,1fr)] lg:py-20">
      <div>
        <h1 className="heading text-h1">{text.question}</h1>
        <p className="mt-5 text-lead text-ink-2">{message(text.lead, { count: questionCount })}</p>
        <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-4">
          <LinkButton href={assessHref}>{text.assess}</LinkButton>
          <p className="text-small text-ink-2">
            {text.effort}
            <br />
            {text.notSure}
          </p>
        </div>
        <p className="mt-10 max-w-[27rem] border-t border-line pt-4 text-small text-ink-2">
          {text.biasNote} <TextLink href="/#bias">{text.biasLink}</TextLink>
        </p>
      </div>
      <div className="min-w-0">{children}</div>
    </PageContainer>
  );
}
