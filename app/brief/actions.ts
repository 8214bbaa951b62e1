'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { formAction } from '@/lib/actions/form-action';
import { takeTry } from '@/lib/rate-limit';
import { submitLead } from '@/lib/data/leads/submit-lead';
import { leadFormSchema } from '@/lib/domain/lead/lead-form';
import { todayInUtc } from '@/lib/shared/today';
import { language } from '@/lib/shared/language';
import { getText } from '@/lib/text/catalogue';
import { confirmationMail } from './confirmation-mail';
import { consentsGiven } from './consents-given';
import { originsOf } from './prefilled';

/** Stores a company's request for people and says that it arrived. */
export const sendBriefAction = formAction(
  { audience: 'anyone', limit: 'report', schema: leadFormSchema, sentences: getText().brief.problems },
  async ({ report, key, brief }, { viewer, address }) => {
    await takeTry('lead-address', address);
    await takeTry('lead-email', brief.workEmail);
    const { reference } = await submitLead(viewer, {
      brief,
      origins: await originsOf(viewer, report, brief),
      reportId: report,
      consents: consentsGiven(brief),
      locale: language.tag,
      sourcePage: '/brief',
      idempotencyKey: key,
      today: todayInUtc(),
      address,
      confirmation: (given) => confirmationMail(brief, given),
    });
    redirect(`/brief/sent?reference=${reference}` as Route);
  },
);
