'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { formAction } from '@/lib/actions/form-action';
import { guardProblem } from '@/lib/actions/form-guard';
import { isWritten } from '@/lib/data/idempotency';
import { submitChallenge } from '@/lib/data/challenges';
import { challengeFormSchema } from '@/lib/domain/challenge/challenge-form';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** Stores what a reader says about a claim and leads to the page that says what becomes of it (N25). */
export const sendChallengeAction = formAction(
  {
    audience: 'anyone',
    limit: 'public-form',
    schema: challengeFormSchema,
    sentences: getText().challenge.problems,
    once: { field: 'key', isStored: (key) => isWritten('challenge.submit', key), limit: 'challenge' },
  },
  async (form, { viewer }) => {
    const problem = guardProblem('challenge', { trap: form.extra, stamp: form.stamp });
    if (problem) {
      const { reason, seconds, stamp } = problem;
      return {
        status: 'error',
        message: message(getText().challenge.guard[reason], { seconds }),
        values: { ...form, wording: String(form.wording), stamp },
      };
    }
    const { reference } = await submitChallenge(
      viewer,
      {
        claimId: form.claim,
        wording: form.wording,
        kind: form.kind,
        body: form.body,
        sourceUrl: form.source,
        senderName: form.name,
        senderEmail: form.email,
      },
      form.key,
    );
    redirect(`/claims/${form.claim}/challenge/${reference}` as Route);
  },
);
