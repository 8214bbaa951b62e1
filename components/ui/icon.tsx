import { cn } from '@/lib/shared/cn';

const shapes = {
  alert: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 3.2v4.6m0 2.3v.6',
  'chevron-down': 'M3.5 6 8 10.5 12.5 6',
  'chevron-end': 'M6 3.5 10.5 8 6 12.5',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  question: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.9 6.3a2.1 2.1 0 1 1 2.9 1.95c-.55.25-.8.6-.8 1.25m0 1.9v.4',
};

export type IconName = keyof typeof shapes;

/** All icons, for the page that shows them. */
export const iconNames = Object.keys(shapes) as readonly IconName[];

/**
 * A sign of the product's own set: a grid of 16, one line of 1.5, no fill, in the colour of the text. Decoration:
 * what it says stands beside it as text or is the name of its button. The chevron to the end follows the script.
 */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      className={cn('size-4 shrink-0', name === 'chevron-end' ? 'rtl:-scale-x-100' : null, className)}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
