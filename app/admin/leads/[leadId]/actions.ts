'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { confirmationMail } from '@/app/brief/confirmation-mail';
import { formAction } from '@/lib/actions/form-action';
import { isWritten } from '@/lib/data/idempotency';
import { addNote } from '@/lib/data/leads/add-note';
import { askRanking } from '@/lib/data/leads/ask-ranking';
import { changeStage } from '@/lib/data/leads/change-stage';
import { getLead } from '@/lib/data/leads/get-lead';
import { takeLead } from '@/lib/data/leads/take-lead';
import { leadStages, lostReasons } from '@/lib/domain/lead/stage';
import { boundedText, inputProblems } from '@/lib/domain/text-input';
import { AppError } from '@/lib/errors';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

const leadIdSchema = z.uuid().max(36);

const stageSchema = z.strictObject({
  leadId: leadIdSchema,
  rowVersion: z.coerce.number(inputProblems.number).int().min(1).max(2_147_483_647),
  to: z.enum(leadStages, { error: inputProblems.choice }),
  reason: z.union([z.literal(''), z.enum(lostReasons)], { error: inputProblems.choice }).default(''),
});

/** Moves a lead; a change made from an old view of it is refused and the page shows the new one. */
export const changeStageAction = formAction(
  { audience: 'lead:write', limit: 'staff', schema: stageSchema },
  async ({ leadId, rowVersion, to, reason }, { viewer }) => {
    const text = getText();
    const values = { to, reason };
    if (to === 'lost' && !reason) {
      return {
        status: 'invalid',
        message: text.errors.form,
        fieldErrors: { reason: text.lead.stage.reasonNeeded },
        values,
      };
    }
    const change = reason && to === 'lost' ? { to, reason } : { to };
    const outcome = await changeStage(viewer, leadId, change, rowVersion, ({ workEmail, brief, reference }) =>
      confirmationMail(workEmail, brief, reference),
    );
    revalidatePath('/admin', 'layout');
    if (outcome.ok)
      return { status: 'done', message: message(text.lead.stage.moved, { stage: text.admin.stages[to] }) };
    const lead = await getLead(viewer, leadId);
    if (!lead) throw new AppError('not-found');
    const pattern = outcome.reason === 'stale' ? text.lead.stage.stale : text.lead.stage.notAllowed;
    return { status: 'error', message: message(pattern, { stage: text.admin.stages[lead.stage] }), values };
  },
);

const noteSchema = z.strictObject({
  leadId: leadIdSchema,
  idempotencyKey: z.uuid().max(36),
  body: boundedText(4_000, { min: 1, multiline: true }),
});

/** Writes a note; sent twice with one key it is written once. */
export const addNoteAction = formAction(
  {
    audience: 'lead:write',
    limit: 'staff',
    schema: noteSchema,
    sentences: getText().lead.note.fields,
    once: { field: 'idempotencyKey', isStored: (key) => isWritten('note.add', key) },
  },
  async ({ leadId, idempotencyKey, body }, { viewer }) => {
    await addNote(viewer, leadId, body, idempotencyKey);
    revalidatePath(`/admin/leads/${leadId}`);
    return { status: 'done', message: getText().lead.note.added };
  },
);

const takeSchema = z.strictObject({ leadId: leadIdSchema });

/** Makes whoever sends it the owner of a lead that has none. */
export const takeLeadAction = formAction(
  { audience: 'lead:write', limit: 'staff', schema: takeSchema },
  async ({ leadId }, { viewer }) => {
    const text = getText().lead.owner;
    try {
      await takeLead(viewer, leadId);
    } catch (failure) {
      if (!(failure instanceof AppError) || failure.code !== 'stale') throw failure;
      revalidatePath(`/admin/leads/${leadId}`);
      return { status: 'error', message: text.tooLate, values: {} };
    }
    revalidatePath(`/admin/leads/${leadId}`);
    return { status: 'done', message: text.taken };
  },
);

const rankSchema = z.strictObject({ leadId: leadIdSchema });

/** Asks for a new ranking of the developers; asking while one is under way changes nothing. */
export const rankAgainAction = formAction(
  { audience: 'lead:write', limit: 'staff', schema: rankSchema },
  async ({ leadId }, { viewer }) => {
    await askRanking(viewer, leadId);
    revalidatePath(`/admin/leads/${leadId}`);
    return { status: 'done', message: getText().lead.matches.asked };
  },
);
