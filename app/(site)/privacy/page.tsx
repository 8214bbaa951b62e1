import type { Metadata } from 'next';
import { LegalArticle } from '@/components/legal/legal-article';
import { brand } from '@/lib/brand/brand';
import { finishedDays, unfinishedDays } from '@/lib/domain/assessment/retention';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

export const metadata: Metadata = {
  title: getText().legal.privacy.title,
  description: getText().legal.privacy.lead,
};

export default function PrivacyPage() {
  const text = getText().legal;
  const email = brand.operator.privacyEmail;
  return (
    <LegalArticle
      page={text.privacy}
      values={{ finishedDays, unfinishedDays }}
      contact={email ? message(text.contact, { email }) : text.contactMissing}
    />
  );
}
