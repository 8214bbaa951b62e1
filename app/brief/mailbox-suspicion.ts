import 'server-only';
import { mailboxOf } from '@/lib/domain/mailbox';
import { AppError } from '@/lib/errors';
import { takeTry } from '@/lib/rate-limit';

/**
 * Whether a mailbox has had its share of mails because of briefs today. A brief past that is suspected and not refused:
 * otherwise a stranger could use up the day of a company that means it.
 */
export async function mailboxSuspicion(email: string): Promise<'mailbox' | null> {
  try {
    await takeTry('brief-mailbox', mailboxOf(email));
    return null;
  } catch (problem) {
    if (problem instanceof AppError && problem.code === 'rate-limited') return 'mailbox';
    throw problem;
  }
}
