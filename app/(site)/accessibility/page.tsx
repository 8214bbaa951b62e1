import type { Metadata } from 'next';
import { LegalArticle } from '@/components/legal/legal-article';
import { brand } from '@/lib/brand/brand';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

export const metadata: Metadata = {
  title: getText().legal.accessibility.title,
  description: getText().legal.accessibility.lead,
};

export default function AccessibilityPage() {
  const text = getText().legal;
  const email = brand.operator.email;
  return (
    <LegalArticle
      page={text.accessibility}
      contact={email ? message(text.contact, { email }) : text.contactMissing}
    />
  );
}
