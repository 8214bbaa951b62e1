import type { ReactNode } from 'react';
import { PageContainer } from '@/components/layout/page-container';
import { message, type MessageValues } from '@/lib/shared/message';
import type { LegalPage } from '@/lib/text/en/legal';

type LegalArticleProps = {
  page: LegalPage;
  /** Figures that the paragraphs name. */
  values?: MessageValues;
  contact?: ReactNode;
};

/** A page of plain sections, with whom to write to at its end. */
export function LegalArticle({ page, values, contact }: LegalArticleProps) {
  return (
    <PageContainer width="reading" className="py-14 sm:py-20">
      <h1 className="heading text-h1">{page.title}</h1>
      <p className="mt-4 text-lead text-ink-2">{page.lead}</p>
      {page.sections.map((section) => (
        <section key={section.key} aria-labelledby={section.key} className="mt-10 border-t border-line pt-6">
          <h2 id={section.key} className="heading text-h3">
            {section.heading}
          </h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph} className="mt-3 max-w-measure">
              {message(paragraph, values)}
            </p>
          ))}
        </section>
      ))}
      {contact ? <p className="mt-8 border-t border-line pt-6">{contact}</p> : null}
    </PageContainer>
  );
}
