'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { formAction } from '@/lib/actions/form-action';
import { isWritten } from '@/lib/data/idempotency';
import { createShareLink, revokeShareLink } from '@/lib/data/share-links';
import { revokeFormSchema, shareFormSchema } from '@/lib/domain/share/share-forms';

/** Makes a share link and shows it in the list. */
export const createShareLinkAction = formAction(
  {
    audience: 'anyone',
    limit: 'report',
    schema: shareFormSchema,
    once: { field: 'key', isStored: (key) => isWritten('share-link.create', key) },
  },
  async ({ report, key, ...request }, { viewer }) => {
    await createShareLink(viewer, report, request, key);
    redirect(`/reports/${report}/share?done=made` as Route);
  },
);

/** Ends a share link; the next request with it finds nothing. */
export const revokeShareLinkAction = formAction(
  { audience: 'anyone', limit: 'report', schema: revokeFormSchema },
  async ({ report, link }, { viewer }) => {
    await revokeShareLink(viewer, link);
    redirect(`/reports/${report}/share?done=ended` as Route);
  },
);
