import type { ReactNode } from 'react';
import { briefChoices } from '@/app/brief/brief-choices';
import { originSentences } from '@/app/brief/origin-sentences';
import { fieldErrorsOf } from '@/lib/actions/refusals';
import { writeBriefForm } from '@/lib/domain/lead/brief-form';
import { leadFormSchema } from '@/lib/domain/lead/lead-form';
import { blankBrief } from '@/lib/domain/lead/prefill-brief';
import { idleForm, type FormState, type FormValues } from '@/lib/shared/form-state';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { BriefSpecimen } from './brief-specimen';

/** A brief that nobody has begun. */
export function emptyBrief(text: TextCatalogue): ReactNode {
  return brief(idleForm, text);
}

/** A brief in which much was typed that cannot be taken, as the server answers it. */
export function refusedBrief(text: TextCatalogue): ReactNode {
  const values: FormValues = {
    key: '00000000-0000-4000-8000-000000000000',
    ...text.design.pages.samples.typed,
  };
  const { error } = leadFormSchema.safeParse(values);
  if (!error) throw new Error('The sample of a refused brief is accepted.');
  return brief({ status: 'invalid', ...fieldErrorsOf(error, text.brief.problems), values }, text);
}

function brief(state: FormState, text: TextCatalogue): ReactNode {
  const blank = blankBrief();
  return (
    <BriefSpecimen
      state={state}
      reportId=""
      idempotencyKey="design"
      stamp=""
      initial={writeBriefForm(blank.brief)}
      origins={originSentences(blank)}
      choices={briefChoices()}
      text={text.brief}
    />
  );
}
