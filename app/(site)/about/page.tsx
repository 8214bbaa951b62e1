import type { Metadata } from 'next';
import { LegalArticle } from '@/components/legal/legal-article';
import { OperatorFacts } from '@/components/legal/operator-facts';
import { brand } from '@/lib/brand/brand';
import { getText } from '@/lib/text/catalogue';
import { OperatorGaps } from '../../operator-gaps';

const text = getText().legal;

export const metadata: Metadata = { title: text.about.title, description: text.about.lead };

export default function AboutPage() {
  const { operator } = brand;
  return (
    <LegalArticle
      page={text.about}
      values={{ operator: operator.legalName || text.operatorUnknown }}
      notice={<OperatorGaps />}
      contact={
        operator.legalName ? (
          <>
            <h2 className="heading text-h3">{text.operatorHeading}</h2>
            <div className="mt-4">
              <OperatorFacts operator={operator} text={text.imprint} />
            </div>
          </>
        ) : null
      }
    />
  );
}
