'use server';

import { revalidatePath } from 'next/cache';
import { formAction } from '@/lib/actions/form-action';
import { decideChallenge } from '@/lib/data/challenges-staff';
import { decisionFormSchema } from '@/lib/domain/challenge/challenge-form';
import { getText } from '@/lib/text/catalogue';
import { decisionMail } from './decision-mail';

/** Publishes what staff decided about a challenge; it is decided once (N25). */
export const decideChallengeAction = formAction(
  {
    audience: 'challenge:decide',
    limit: 'staff',
    schema: decisionFormSchema,
    sentences: getText().challenge.problems,
  },
  async ({ challenge, ...made }, { viewer }) => {
    const outcome = await decideChallenge(viewer, challenge, made, (sender) => decisionMail(sender, made));
    if (!outcome.ok) return { status: 'error', message: getText().challenge.desk.late, values: { ...made } };
    revalidatePath('/admin', 'layout');
    return { status: 'done', message: getText().challenge.desk.published };
  },
);
