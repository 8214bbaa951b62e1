import type { Metadata } from 'next';
import { requireStaff } from '@/lib/auth/viewer';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { chaptersOf } from '../chapters-of';
import { DesignFrame } from '../design-frame';
import { AnswerSpecimens } from './answer-specimens';
import { ComparingSpecimens } from './comparing-specimens';
import { KeepingSpecimens } from './keeping-specimens';

export const metadata: Metadata = { title: getText().design.assessment.title };

/** What a company sees while it answers and once it has a report. */
export default async function DesignAssessmentPage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const day = todayInUtc();
  const specimens = {
    answering: <AnswerSpecimens text={text} day={day} />,
    keeping: <KeepingSpecimens text={text} day={day} />,
    comparing: <ComparingSpecimens text={text} />,
  };
  return (
    <DesignFrame
      staff={staff}
      current="assessment"
      text={text.design.assessment}
      chapters={chaptersOf(specimens, text.design.assessment)}
    />
  );
}
