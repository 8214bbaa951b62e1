import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metadata } from 'next';
import { ActSpecimens } from '@/components/design/act-specimens';
import { colourRows, leastContrast } from '@/components/design/colour-rows';
import { ColourTable } from '@/components/design/colour-table';
import { DataSpecimens } from '@/components/design/data-specimens';
import { FieldSpecimens } from '@/components/design/field-specimens';
import { MessageSpecimens } from '@/components/design/message-specimens';
import { MoreSpecimens } from '@/components/design/more-specimens';
import { SignSpecimens } from '@/components/design/sign-specimens';
import { SpaceScale } from '@/components/design/space-scale';
import { TypeScale } from '@/components/design/type-scale';
import { requireStaff } from '@/lib/auth/viewer';
import { colourTokens } from '@/lib/shared/colour-tokens';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { DesignFrame } from './design-frame';

export const metadata: Metadata = { title: getText().design.title };

/** What every page is made of: colours, letters, controls and messages. */
export default async function DesignPage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const { design } = text;
  const sheet = readFileSync(path.join(process.cwd(), 'app', 'globals.css'), 'utf8');
  const specimens = {
    colour: <ColourTable rows={colourRows(colourTokens(sheet))} text={design.colours} />,
    type: <TypeScale text={design} />,
    space: <SpaceScale text={design.spaces} />,
    signs: <SignSpecimens text={design} languages={text.comparison.languages} />,
    acts: <ActSpecimens text={design} />,
    fields: <FieldSpecimens text={design} />,
    messages: <MessageSpecimens text={design} />,
    data: <DataSpecimens text={design} />,
    more: <MoreSpecimens text={design} closeLabel={text.admin.chrome.close} />,
  };
  const names = Object.keys(specimens) as (keyof typeof specimens)[];
  return (
    <DesignFrame
      staff={staff}
      current="parts"
      text={design}
      chapters={names.map((id) => ({
        id,
        title: design.sections[id],
        note: message(design.notes[id], leastContrast),
        specimens: specimens[id],
      }))}
    />
  );
}
