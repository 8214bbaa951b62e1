import { cn } from '@/lib/shared/cn';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'regular' | 'dense';

const base =
  'inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold no-underline ' +
  'select-none not-disabled:active:translate-y-px motion-reduce:active:translate-y-0 disabled:cursor-not-allowed disabled:opacity-55 ' +
  'aria-disabled:cursor-progress aria-disabled:opacity-55 print:hidden';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-ink bg-ink text-paper hover:bg-ink-2 active:bg-ink',
  secondary: 'border-line-2 bg-transparent text-ink hover:border-ink-2 hover:bg-raised active:bg-line',
  quiet:
    'border-transparent bg-transparent text-ink-2 underline decoration-control underline-offset-4 hover:text-ink active:decoration-ink',
  danger: 'border-error bg-transparent text-error hover:bg-raised active:bg-line',
};

const sizes: Record<ButtonSize, string> = {
  regular: 'min-h-12 px-5 py-2 text-body leading-tight',
  dense: 'min-h-9 px-3.5 py-1 text-small leading-tight',
};

/** The look shared by buttons and by links that act like one: 48 px high, 36 px in dense tables. */
export function buttonClass(
  variant: ButtonVariant = 'primary',
  size: ButtonSize = 'regular',
  extra?: string,
) {
  return cn(base, variants[variant], sizes[size], extra);
}
