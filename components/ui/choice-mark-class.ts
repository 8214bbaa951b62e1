import { cn } from '@/lib/shared/cn';

/*
 * The native control keeps its role, its keys and its state; only its drawing is ours. The filled state is a
 * thick border, not a background, because systems with forced colours keep borders and drop backgrounds.
 */
const look = 'size-5 shrink-0 appearance-none border border-control bg-raised disabled:opacity-55';

/** Class for a native radio button or checkbox drawn to match: ring and dot, or box and tick. */
export function choiceMarkClass(type: 'radio' | 'checkbox', extra?: string) {
  return cn(
    look,
    type === 'radio' ? 'rounded-full checked:border-[6px] checked:border-ink' : 'choice-tick rounded-sm',
    extra,
  );
}
