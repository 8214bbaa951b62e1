import { Notice } from '@/components/ui/notice';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';

type MissingDetailsProps = {
  /** What is missing, in words, and the settings that fill it in. */
  missing: readonly { name: string; setting: string }[];
  text: (typeof adminText)['today']['missing'];
};

/** Tells staff what the operator has still to fill in, and what visitors read until then; nothing when all is there. */
export function MissingDetails({ missing, text }: MissingDetailsProps) {
  if (missing.length === 0) return null;
  return (
    <Notice kind="warning" title={text.title} className="mb-8">
      <p>{message(text.body, { details: formatList(missing.map(({ name }) => name)) })}</p>
      <p className="mt-1 wrap-anywhere">
        {message(text.howTo, { settings: formatList(missing.map(({ setting }) => setting)) })}
      </p>
    </Notice>
  );
}
