import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { choiceMarkClass } from './choice-mark-class';
import { KeyHint } from './key-hint';

export type Choice = {
  value: string;
  label: ReactNode;
  /** The plain consequence of choosing this. */
  description?: ReactNode;
  /** The key that picks it, drawn at the right. The page listens for the key. */
  keyHint?: string;
  disabled?: boolean;
  /** A little air above: for "not sure" at the end of a list. */
  apart?: boolean;
};

type ChoiceRowProps = Omit<ComponentProps<'input'>, 'id' | 'type'> & {
  choice: Choice;
  id: string;
  type: 'radio' | 'checkbox';
  invalid?: boolean;
};

/** One row of a choice list. The whole row is the label, so the whole row can be pressed. */
export function ChoiceRow({ choice, id, type, invalid, ...rest }: ChoiceRowProps) {
  const descriptionId = `${id}-about`;
  return (
    <div className={cn('border-t border-line', choice.apart ? 'pt-2' : null)}>
      <label
        htmlFor={id}
        className={cn(
          'relative flex min-h-12 items-center gap-4 py-3.5 pe-3 ps-3 hover:bg-line/35 active:bg-line/70',
          'has-[:checked]:bg-raised has-[:checked]:before:absolute has-[:checked]:before:inset-y-0 has-[:checked]:before:start-0 has-[:checked]:before:border-s-2 has-[:checked]:before:border-ink',
          'has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-[-2px] has-[:focus-visible]:outline-focus',
          'has-[:disabled]:cursor-not-allowed has-[:disabled]:text-ink-3',
        )}
      >
        <input
          type={type}
          id={id}
          value={choice.value}
          disabled={choice.disabled}
          className={choiceMarkClass(type, cn('focus-visible:outline-none', invalid ? 'border-error' : null))}
          aria-describedby={choice.description ? descriptionId : undefined}
          aria-labelledby={`${id}-label`}
          aria-keyshortcuts={choice.keyHint}
          {...rest}
        />
        <span className="min-w-0 flex-1">
          <span id={`${id}-label`} className="block font-medium">
            {choice.label}
          </span>
          {choice.description ? (
            <span id={descriptionId} className="block text-small text-ink-2">
              {choice.description}
            </span>
          ) : null}
        </span>
        {choice.keyHint ? <KeyHint className="max-sm:hidden">{choice.keyHint}</KeyHint> : null}
      </label>
    </div>
  );
}
