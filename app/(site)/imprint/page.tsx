import type { Metadata } from 'next';
import { OperatorFacts } from '@/components/legal/operator-facts';
import { PageContainer } from '@/components/layout/page-container';
import { brand } from '@/lib/brand/brand';
import { getText } from '@/lib/text/catalogue';
import { OperatorGaps } from '../../operator-gaps';

const text = getText().legal.imprint;

export const metadata: Metadata = { title: text.title, description: text.lead };

export default function ImprintPage() {
  return (
    <PageContainer width="reading" className="py-14 sm:py-20">
      <h1 className="heading text-h1">{text.title}</h1>
      <p className="mt-4 text-lead text-ink-2">{text.lead}</p>
      <OperatorGaps />
      <div className="mt-10">
        <OperatorFacts operator={brand.operator} text={text} />
      </div>
    </PageContainer>
  );
}
