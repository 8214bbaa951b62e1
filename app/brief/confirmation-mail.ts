import 'server-only';
import { brand } from '@/lib/brand/brand';
import { portalAddress } from '@/lib/auth/portal-address';
import type { MailDraft } from '@/lib/data/mail-messages';
import type { Brief } from '@/lib/domain/lead/brief';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** The mail that tells a company its request arrived. */
export function confirmationMail(brief: Brief, reference: string): MailDraft {
  const { mail, people } = getText();
  const { seats, level, language } = brief;
  const words = { seats, language: people.languageNeeds[language] };
  const summary = level
    ? message(people.wants, { ...words, level: people.levels[level] })
    : message(people.wantsAnyLevel, words);
  return {
    toAddress: brief.workEmail,
    kind: 'lead-received',
    subject: message(mail.leadReceived.subject, { brand: brand.name, reference }),
    body: message(mail.leadReceived.body, {
      name: brief.contactName,
      reference,
      summary,
      brand: brand.name,
      portal: portalAddress(),
    }),
  };
}
