import type { Metadata } from 'next';
import { requireStaff } from '@/lib/auth/viewer';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { DesignFrame } from '../design-frame';
import { CostPageSpecimens } from './cost-page-specimens';
import { CostSpecimen } from './cost-specimen';
import { PictureSpecimens } from './picture-specimens';
import { RecordPageSpecimens } from './record-page-specimens';
import { RecordSpecimens } from './record-specimens';

export const metadata: Metadata = { title: getText().design.figures.title };

/** Every picture that is drawn from figures. */
export default async function DesignFiguresPage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const day = todayInUtc();
  const { sections, notes, figures } = text.design;
  return (
    <DesignFrame
      staff={staff}
      current="figures"
      text={figures}
      chapters={[
        {
          id: 'pictures',
          title: sections.pictures,
          note: notes.pictures,
          specimens: <PictureSpecimens text={text} day={day} />,
        },
        {
          id: 'record',
          title: sections.record,
          note: notes.record,
          specimens: <RecordSpecimens text={text} />,
        },
        {
          id: 'record-page',
          title: figures.sections.recordPage,
          note: figures.notes.recordPage,
          specimens: <RecordPageSpecimens text={text} />,
        },
        { id: 'cost', title: sections.cost, note: notes.cost, specimens: <CostSpecimen text={text} /> },
        {
          id: 'cost-page',
          title: figures.sections.costPage,
          note: figures.notes.costPage,
          specimens: <CostPageSpecimens text={text} day={day} />,
        },
      ]}
    />
  );
}
