import type { Metadata } from 'next';
import { LegalArticle } from '@/components/legal/legal-article';
import { brand } from '@/lib/brand/brand';
import { finishedDays, unfinishedDays } from '@/lib/domain/assessment/retention';
import { senderDays } from '@/lib/domain/challenge/challenge';
import { smallestCount } from '@/lib/domain/peers/peer-step';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { OperatorGaps } from '../../operator-gaps';

const text = getText().legal;

export const metadata: Metadata = { title: text.privacy.title, description: text.privacy.lead };

export default function PrivacyPage() {
  const email = brand.operator.privacyEmail;
  return (
    <LegalArticle
      page={text.privacy}
      values={{ finishedDays, unfinishedDays, senderDays, groupSize: smallestCount }}
      notice={<OperatorGaps />}
      contact={email ? message(text.contact, { email }) : text.contactMissing}
    />
  );
}
