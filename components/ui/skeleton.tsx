import { cn } from '@/lib/shared/cn';

/** A quiet block in the shape of what comes. Give it the size of the real thing; the page says once that it loads. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div aria-hidden="true" className={cn('animate-pulse rounded-sm bg-line', className ?? 'h-4 w-full')} />
  );
}
