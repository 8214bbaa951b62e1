import { Notice } from '@/components/ui/notice';
import type { adminText } from '@/lib/text/en/admin';

type NoMailServerProps = { text: (typeof adminText)['mail']['noServer'] };

/** Tells staff that mails are written to files and reach nobody, and which setting changes that. */
export function NoMailServer({ text }: NoMailServerProps) {
  return (
    <Notice kind="warning" title={text.title} className="mb-8">
      <p>{text.body}</p>
      <p className="mt-1">{text.howTo}</p>
    </Notice>
  );
}
