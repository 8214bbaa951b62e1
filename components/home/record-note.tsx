import { TextLink } from '@/components/ui/text-link';
import { message } from '@/lib/shared/message';
import type { siteText } from '@/lib/text/en/site';

type RecordNoteProps = {
  text: (typeof siteText)['home']['record'];
  /** All decisions on record. */
  count: number;
};

/** How far the figures can be trusted, and the way to every decision. */
export function RecordNote({ text, count }: RecordNoteProps) {
  return (
    <div className="mt-8 flex flex-wrap items-baseline justify-between gap-x-16 gap-y-3 border-t border-line pt-4 text-small">
      <p className="max-w-measure text-ink-2">{message(text.development, { count })}</p>
      <TextLink href="/record" className="inline-flex min-h-8 items-center">
        {text.all}
      </TextLink>
    </div>
  );
}
