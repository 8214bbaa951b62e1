import type { Route } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { LinkButton } from '@/components/ui/link-button';
import type { siteText } from '@/lib/text/en/site';

type PeopleProps = { text: (typeof siteText)['home']['people']; href: Route };

/** For companies that look for developers. */
export function People({ text, href }: PeopleProps) {
  return (
    <section id="people" aria-labelledby="people-heading" className="border-t border-line bg-raised">
      <PageContainer className="grid gap-x-16 gap-y-5 py-14 sm:py-16 lg:grid-cols-2">
        <h2 id="people-heading" className="heading text-h2">
          {text.heading}
        </h2>
        <div>
          <p className="max-w-measure text-ink-2">{text.body}</p>
          <LinkButton href={href} variant="secondary" className="mt-6">
            {text.action}
          </LinkButton>
        </div>
      </PageContainer>
    </section>
  );
}
