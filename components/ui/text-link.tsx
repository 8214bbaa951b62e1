import Link from 'next/link';
import type { Route } from 'next';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/shared/cn';

type TextLinkProps = Omit<ComponentProps<'a'>, 'href'> & { href: Route; plain?: boolean };

/** A link inside text. `plain` is for files and other sites; everything else goes through the router. */
export function TextLink({ href, plain, className, ...rest }: TextLinkProps) {
  const look = cn('text-link', className);
  return plain ? (
    <a href={href} className={look} {...rest} />
  ) : (
    <Link href={href} prefetch={false} className={look} {...rest} />
  );
}
