import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';

export type MarkTone = 'go' | 'rust' | 'neutral';

type LanguageMarkProps = { tone: MarkTone; children?: ReactNode; className?: string };

const shapes: Record<MarkTone, string> = {
  go: 'rounded-[1px] border-go',
  rust: 'rounded-full border-rust',
  neutral: 'border-ink [clip-path:inset(25%_0)]',
};
const words: Record<MarkTone, string> = { go: 'text-go', rust: 'text-rust', neutral: 'text-ink' };

/**
 * Square, disc or (for neither language) a short bar, with its word: shape, colour and word say the same. Drawn as a
 * border, which survives forced colours and print.
 */
export function LanguageMark({ tone, children, className }: LanguageMarkProps) {
  return (
    <span className={cn('inline-flex items-center gap-1.5 sm:whitespace-nowrap', words[tone], className)}>
      <span aria-hidden="true" className={cn('box-border size-2 shrink-0 border-4', shapes[tone])} />
      <span>{children}</span>
    </span>
  );
}
