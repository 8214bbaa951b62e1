import Link from 'next/link';
import type { Route } from 'next';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class';

type LinkButtonProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: Route;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Set for files and other addresses that the router must not fetch: draws a plain link. */
  plain?: boolean;
};

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ href, variant, size, plain, className, ...rest }: LinkButtonProps) {
  const look = buttonClass(variant, size, className);
  return plain ? (
    <a href={href} className={look} {...rest} />
  ) : (
    <Link href={href} prefetch={false} className={look} {...rest} />
  );
}
