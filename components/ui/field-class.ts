import { cn } from '@/lib/shared/cn';

/** The look of every box that takes text: 48 px high or 36 px when dense, 3:1 border, red and thicker when invalid. */
export function fieldClass(options: { dense?: boolean; invalid: boolean }, extra?: string) {
  return cn(
    'w-full min-w-0 rounded-md border bg-raised text-ink placeholder:text-ink-3 disabled:opacity-55 [&[readonly]]:bg-paper',
    options.dense ? 'min-h-9 px-3 py-1 text-small' : 'min-h-12 px-4 py-2.5 text-body',
    options.invalid ? 'border-error ring-1 ring-error' : 'border-control',
    extra,
  );
}
