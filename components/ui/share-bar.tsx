import { cn } from '@/lib/shared/cn';

type ShareBarProps = {
  /** How much of the bar is filled, from 0 to 1. */
  share: number;
  /** Height, and the fill of the filled part as a text colour, for example "h-1 text-ink-2". */
  className?: string;
};

/**
 * A bar that is filled to a share of its width. Decoration: the number stands beside it. Drawn as SVG, because
 * the width of a box would need a style attribute, which the content security policy refuses.
 */
export function ShareBar({ share, className }: ShareBarProps) {
  const filled = Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      className={cn('block w-full', className ?? 'h-1 text-ink')}
    >
      <rect width="100" height="1" className="fill-line" />
      <rect width={filled} height="1" fill="currentColor" className="rtl:translate-x-full rtl:-scale-x-100" />
    </svg>
  );
}
