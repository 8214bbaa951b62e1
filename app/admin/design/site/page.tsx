import type { Metadata } from 'next';
import { requireStaff } from '@/lib/auth/viewer';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { DesignFrame } from '../design-frame';
import { BriefSpecimens } from './brief-specimens';
import { FrameSpecimens } from './frame-specimens';

export const metadata: Metadata = { title: getText().design.site.title };

/** What stands around public pages, and the brief. */
export default async function DesignSitePage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const { site } = text.design;
  return (
    <DesignFrame
      staff={staff}
      current="site"
      text={site}
      chapters={[
        {
          id: 'frames',
          title: site.sections.frames,
          note: site.notes.frames,
          specimens: <FrameSpecimens text={text} />,
        },
        {
          id: 'brief',
          title: site.sections.brief,
          note: site.notes.brief,
          specimens: <BriefSpecimens text={text} day={todayInUtc()} />,
        },
      ]}
    />
  );
}
