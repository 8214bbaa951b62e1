import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metadata } from 'next';
import { PageHeading } from '@/components/admin/page-heading';
import { ActSpecimens } from '@/components/design/act-specimens';
import { colourRows, leastContrast } from '@/components/design/colour-rows';
import { ColourTable } from '@/components/design/colour-table';
import { DataSpecimens } from '@/components/design/data-specimens';
import { DesignSection } from '@/components/design/design-section';
import { FieldSpecimens } from '@/components/design/field-specimens';
import { MessageSpecimens } from '@/components/design/message-specimens';
import { MoreSpecimens } from '@/components/design/more-specimens';
import { SignSpecimens } from '@/components/design/sign-specimens';
import { SpaceScale } from '@/components/design/space-scale';
import { TypeScale } from '@/components/design/type-scale';
import { requireStaff } from '@/lib/auth/viewer';
import { colourTokens } from '@/lib/shared/colour-tokens';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../staff-frame';
import { CostSpecimen } from './cost-specimen';
import { DesignTabs } from './design-tabs';
import { PictureSpecimens } from './picture-specimens';
import { RecordSpecimens } from './record-specimens';

export const metadata: Metadata = { title: getText().design.title };

export default async function DesignPage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const { design } = text;
  const { notes } = design;
  const sheet = readFileSync(path.join(process.cwd(), 'app', 'globals.css'), 'utf8');
  const chapters = {
    colour: <ColourTable rows={colourRows(colourTokens(sheet))} text={design.colours} />,
    type: <TypeScale text={design} />,
    space: <SpaceScale text={design.spaces} />,
    signs: <SignSpecimens text={design} languages={text.comparison.languages} />,
    acts: <ActSpecimens text={design} />,
    fields: <FieldSpecimens text={design} />,
    messages: <MessageSpecimens text={design} />,
    data: <DataSpecimens text={design} />,
    more: <MoreSpecimens text={design} closeLabel={text.admin.chrome.close} />,
    pictures: <PictureSpecimens text={text} day={todayInUtc()} />,
    record: <RecordSpecimens text={text} />,
    cost: <CostSpecimen text={text} />,
  };
  const names = Object.keys(chapters) as (keyof typeof chapters)[];
  return (
    <StaffFrame staff={staff} current="design">
      <PageHeading title={design.title} lead={design.lead} />
      <DesignTabs current="parts" />
      <p className="max-w-measure text-small text-ink-2">{design.overlayNote}</p>
      <nav aria-label={design.contents} className="mt-4">
        <ul className="flex flex-wrap gap-x-5 text-small">
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name}`} className="text-link inline-flex min-h-8 items-center">
                {design.sections[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {names.map((name) => (
        <DesignSection
          key={name}
          id={name}
          title={design.sections[name]}
          note={message(notes[name], leastContrast)}
        >
          {chapters[name]}
        </DesignSection>
      ))}
    </StaffFrame>
  );
}
