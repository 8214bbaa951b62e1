import type { Route } from 'next';
import type { ReactNode } from 'react';
import { PageContainer } from '@/components/layout/page-container';
import { TextLink } from '@/components/ui/text-link';
import { message, type MessageValues } from '@/lib/shared/message';
import type { LegalPage } from '@/lib/text/en/legal';

type LegalArticleProps = {
  page: LegalPage;
  /** Figures and names that the paragraphs hold. */
  values?: MessageValues;
  /** Stands before the sections: what is still missing from the page. */
  notice?: ReactNode;
  contact?: ReactNode;
};

/** A page of plain sections, with whom to write to at its end. */
export function LegalArticle({ page, values, notice, contact }: LegalArticleProps) {
  return (
    <PageContainer width="reading" className="py-14 sm:py-20">
      <h1 className="heading text-h1">{page.title}</h1>
      <p className="mt-4 text-lead text-ink-2">{page.lead}</p>
      {notice}
      {page.sections.map((section) => (
        <LegalSection key={section.key} section={section} values={values} />
      ))}
      {contact ? <div className="mt-10 border-t border-line pt-6">{contact}</div> : null}
    </PageContainer>
  );
}

function LegalSection({
  section,
  values,
}: {
  section: LegalPage['sections'][number];
  values?: MessageValues;
}) {
  const { key, heading, paragraphs, links = [] } = section;
  return (
    <section aria-labelledby={key} className="mt-10 border-t border-line pt-6">
      <h2 id={key} className="heading text-h3">
        {heading}
      </h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="mt-3 max-w-measure">
          {message(paragraph, values)}
        </p>
      ))}
      {links.length > 0 ? (
        <ul className="mt-3 flex flex-wrap gap-x-8 gap-y-1">
          {links.map(({ href, label }) => (
            <li key={href}>
              <TextLink href={href as Route} className="inline-flex min-h-8 items-center">
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
