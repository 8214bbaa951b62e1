'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { formAction } from '@/lib/actions/form-action';
import { queueWholeCheck } from '@/lib/data/audit-status';
import { getText } from '@/lib/text/catalogue';

/** Asks for a check of every entry of the audit log; asking twice is one check. */
export const checkEverythingAction = formAction(
  { audience: 'audit:read', limit: 'staff', schema: z.strictObject({}) },
  async (_input, { viewer }) => {
    await queueWholeCheck(viewer);
    revalidatePath('/admin/audit');
    return { status: 'done', message: getText().admin.audit.checkAsked };
  },
);
