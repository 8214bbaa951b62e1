import 'server-only';
import { brand } from '@/lib/brand/brand';
import { portalAddress } from '@/lib/auth/portal-address';
import type { MailDraft } from '@/lib/data/mail-messages';
import type { BriefContent } from '@/lib/domain/lead/brief';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/**
 * The mail that tells a company its request arrived. Anybody can type any address into the form, so nothing that was
 * typed is in it, not even a name: it must be of no use for writing to a stranger (security.md P31).
 */
export function confirmationMail(
  toAddress: string,
  { seats, level, language }: Pick<BriefContent, 'seats' | 'level' | 'language'>,
  reference: string,
): MailDraft {
  const { mail, people } = getText();
  const words = { seats, language: people.languageNeeds[language] };
  const summary = level
    ? message(people.wants, { ...words, level: people.levels[level] })
    : message(people.wantsAnyLevel, words);
  return {
    toAddress,
    kind: 'lead-received',
    subject: message(mail.leadReceived.subject, { brand: brand.name, reference }),
    body: message(mail.leadReceived.body, {
      reference,
      summary,
      brand: brand.name,
      portal: portalAddress(),
    }),
  };
}
