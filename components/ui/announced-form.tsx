'use client';

import type { ComponentProps } from 'react';
import { ActForm } from './act-form';
import { announcing } from './announcing';
import { useScripted } from './use-scripted';

/**
 * An `ActForm` whose success is told by the page's `ToastRegion`, for acts that take away the place where the form
 * stands. Without scripts it is the same form, and the page that comes back shows what changed.
 */
export function AnnouncedForm({ action, ...rest }: ComponentProps<typeof ActForm>) {
  const scripted = useScripted();
  return <ActForm action={scripted ? announcing(action) : action} {...rest} />;
}
