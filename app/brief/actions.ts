'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/actions/form-action';
import { guardProblem } from '@/lib/actions/form-guard';
import { isWritten } from '@/lib/data/idempotency';
import { sentProof } from '@/lib/data/leads/sent-requests';
import { submitLead } from '@/lib/data/leads/submit-lead';
import { leadFormSchema } from '@/lib/domain/lead/lead-form';
import { language } from '@/lib/shared/language';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { confirmationMail } from './confirmation-mail';
import { consentsGiven } from './consents-given';
import { mailboxSuspicion } from './mailbox-suspicion';
import { originsOf } from './prefilled';
import { sentHref } from './sent/sent-href';

/** Stores a company's request for people and says that it arrived. What looks like spam is kept for a person to see. */
export const sendBriefAction = formAction(
  {
    audience: 'anyone',
    limit: 'public-form',
    schema: leadFormSchema,
    sentences: getText().brief.problems,
    once: {
      field: 'key',
      isStored: (key) => isWritten('lead.submit', key),
      limit: 'brief',
      reused: ({ reference = '' }) => message(getText().brief.sentBefore, { reference }),
    },
  },
  async ({ report, key, day, extra, stamp, brief }, { viewer, values, isRetry }) => {
    const problem = isRetry ? null : guardProblem('brief', { trap: extra, stamp });
    if (problem?.reason === 'too-old') {
      return {
        status: 'error',
        message: getText().brief.tooOld,
        values: { ...values, stamp: problem.stamp },
      };
    }
    const seen = problem?.reason ?? null;
    const { leadId, reference } = await submitLead(viewer, {
      brief,
      origins: await originsOf(viewer, report, brief, day),
      reportId: report,
      consents: consentsGiven(brief),
      locale: language.tag,
      sourcePage: '/brief',
      idempotencyKey: key,
      suspicion: isRetry || seen ? seen : await mailboxSuspicion(brief.workEmail),
      confirmation: (given) => confirmationMail(brief.workEmail, brief, given),
    });
    redirect(sentHref(reference, sentProof(leadId)));
  },
);
