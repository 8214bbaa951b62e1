import { useId } from 'react';
import { cn } from '@/lib/shared/cn';
import type { comparisonText } from '@/lib/text/en/comparison';

type MattersNoteProps = {
  matters: readonly string[];
  text: (typeof comparisonText)['dimensionPage'];
  className?: string;
};

/** What a dimension matters for, beside its short answer. */
export function MattersNote({ matters, text, className }: MattersNoteProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={cn('border-s border-line-2 ps-5 text-small', className)}>
      <h2 id={heading} className="font-semibold">
        {text.matters}
      </h2>
      <ul className="mt-1.5 flex flex-col gap-1.5 text-ink-2">
        {matters.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
