'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';

type SubmitButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Shown while the form is on its way, for example "Sending". */
  pendingLabel?: string;
};

/** Sends its form. While that lasts it keeps the focus, says so and ignores further presses. */
export function SubmitButton(props: SubmitButtonProps) {
  const { variant, size, pendingLabel, className, children, onClick, ...rest } = props;
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      // Not `disabled`: that would throw the focus away and leave keyboard users at the top of the page.
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonClass(variant, size, className)}
      {...rest}
    >
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  );
}
