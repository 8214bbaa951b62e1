import { Notice } from '@/components/ui/notice';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { legalText } from '@/lib/text/en/legal';

type OperatorNoticeProps = {
  /** What is missing, in words, and the settings that fill it in. */
  missing: readonly { name: string; setting: string }[];
  text: (typeof legalText)['unfinished'];
  className?: string;
};

/** Says plainly what the operator of the installation has still to fill in; nothing when nothing is missing. */
export function OperatorNotice({ missing, text, className }: OperatorNoticeProps) {
  if (missing.length === 0) return null;
  return (
    <Notice kind="warning" title={text.title} className={className}>
      <p>{message(text.body, { details: formatList(missing.map(({ name }) => name)) })}</p>
      <p className="mt-1">
        {message(text.howTo, { settings: formatList(missing.map(({ setting }) => setting)) })}
      </p>
    </Notice>
  );
}
