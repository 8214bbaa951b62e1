import type { Gate } from '@/lib/domain/assessment/bank';
import { cn } from '@/lib/shared/cn';
import type { MethodWords } from './method-words';
import { ruledOut } from './ruled-out';

const shapes = {
  go: <rect x="2.5" y="2.5" width="8" height="8" rx="1" />,
  rust: <circle cx="6.5" cy="6.5" r="4" />,
};

/** What a constraint rules out: the hollow mark of that language, crossed, with the words. */
export function RuledOutMark({
  gate,
  words,
  className,
}: {
  gate: Gate;
  words: MethodWords;
  className?: string;
}) {
  return (
    <span className={cn('inline-flex items-center gap-1.5 text-small text-ink', className)}>
      <svg
        aria-hidden="true"
        viewBox="0 0 13 13"
        fill="none"
        strokeWidth="1.5"
        className="size-3.5 stroke-ink"
      >
        {shapes[gate.excludes]}
        <path d="M1 12 12 1" />
      </svg>
      <span>{ruledOut(gate, words.method)}</span>
    </span>
  );
}
