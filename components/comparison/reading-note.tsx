import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { cn } from '@/lib/shared/cn';
import type { readingNoteText } from '@/lib/text/en/reading-note';

type ReadingNoteProps = {
  /** What kind of page it is: each is read in its own way. */
  guide: keyof (typeof readingNoteText)['guides'];
  text: typeof readingNoteText;
  className?: string;
};

/** Who says this and how to read it (D09, D10), at the top of the pages where readers arrive from elsewhere. */
export function ReadingNote({ guide, text, className }: ReadingNoteProps) {
  return (
    <aside aria-label={text.label} className={cn('max-w-measure text-small text-ink-2', className)}>
      <p>
        {text.bias[guide]} <TextLink href="/#bias">{text.more}</TextLink>
      </p>
      <Disclosure summary={text.how} className="mt-1">
        <ul className="flex list-disc flex-col gap-2 ps-5 pb-2">
          {text.guides[guide].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </aside>
  );
}
