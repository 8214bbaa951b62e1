import type { Metadata } from 'next';
import { PageContainer } from '@/components/layout/page-container';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { brand } from '@/lib/brand/brand';
import { getText } from '@/lib/text/catalogue';

export const metadata: Metadata = {
  title: getText().legal.imprint.title,
  description: getText().legal.imprint.lead,
};

export default function ImprintPage() {
  const text = getText().legal.imprint;
  const { legalName, address, email, particulars } = brand.operator;
  const items = [
    { key: 'operator', term: text.operator, lines: legalName ? [legalName] : [] },
    { key: 'address', term: text.address, lines: address },
    { key: 'email', term: text.email, lines: email ? [email] : [] },
    { key: 'particulars', term: text.particulars, lines: particulars },
  ].filter((item) => item.lines.length > 0);
  return (
    <PageContainer width="reading" className="py-14 sm:py-20">
      <h1 className="heading text-h1">{text.title}</h1>
      <p className="mt-4 text-lead text-ink-2">{text.lead}</p>
      <div className="mt-10">
        {legalName ? (
          <DescriptionList
            items={items.map(({ key, term, lines }) => ({
              key,
              term,
              description: lines.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              )),
            }))}
          />
        ) : (
          <Notice kind="warning">{text.missing}</Notice>
        )}
      </div>
    </PageContainer>
  );
}
