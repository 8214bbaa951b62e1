import type { Metadata } from 'next';
import { requireStaff } from '@/lib/auth/viewer';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { chaptersOf } from '../chapters-of';
import { DesignFrame } from '../design-frame';
import { DeskSpecimens } from './desk-specimens';
import { DeveloperSpecimens } from './developer-specimens';
import { LeadSpecimens } from './lead-specimens';
import { ListSpecimens } from './list-specimens';

export const metadata: Metadata = { title: getText().design.people.title };

/** What staff work with. */
export default async function DesignPeoplePage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const day = todayInUtc();
  const specimens = {
    lists: <ListSpecimens text={text} day={day} />,
    lead: <LeadSpecimens text={text} day={day} />,
    developers: <DeveloperSpecimens text={text} day={day} />,
    desk: <DeskSpecimens text={text} day={day} />,
  };
  return (
    <DesignFrame
      staff={staff}
      current="people"
      text={text.design.people}
      chapters={chaptersOf(specimens, text.design.people)}
    />
  );
}
