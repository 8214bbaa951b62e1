import type { Metadata } from 'next';
import { LegalArticle } from '@/components/legal/legal-article';
import { brand } from '@/lib/brand/brand';
import { finishedDays, unfinishedDays } from '@/lib/domain/assessment/retention';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { OperatorGaps } from '../../operator-gaps';

const text = getText().legal;

export const metadata: Metadata = { title: text.terms.title, description: text.terms.lead };

export default function TermsPage() {
  const { legalName, email } = brand.operator;
  return (
    <LegalArticle
      page={text.terms}
      values={{ operator: legalName || text.operatorUnknown, finishedDays, unfinishedDays }}
      notice={<OperatorGaps />}
      contact={email ? message(text.contact, { email }) : text.contactMissing}
    />
  );
}
