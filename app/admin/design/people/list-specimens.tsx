import { Specimen } from '@/components/design/specimen';
import { LeadTable } from '@/components/lead/lead-table';
import { StageCounts } from '@/components/lead/stage-counts';
import { WaitingTable } from '@/components/lead/waiting-table';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';
import { sampleLeads } from './lead-samples';

const sampleCounts = {
  new: { count: 3, isEstimate: false },
  qualified: { count: 1_284, isEstimate: false },
  placed: { count: 120_000, isEstimate: true },
};
const minutes = [4, 95, 3 * 24 * 60];

/** Leads in lists: all of them, those that wait, and how many stand in each stage. */
export function ListSpecimens({ text, day }: { text: TextCatalogue; day: string }) {
  const { admin, people, design } = text;
  const rows = sampleLeads(day, design.people.samples);
  return (
    <>
      <UsualSpecimen file="components/lead/lead-table.tsx">
        <LeadTable rows={rows} text={admin} people={people} />
      </UsualSpecimen>
      <UsualSpecimen file="components/lead/waiting-table.tsx">
        <WaitingTable
          rows={rows.map((row, at) => ({ ...row, waitedMinutes: minutes[at] ?? 0 }))}
          text={admin}
        />
      </UsualSpecimen>
      <Specimen
        file="components/lead/stage-counts.tsx"
        text={design}
        draw={() => [
          {
            state: design.states.usual,
            part: <StageCounts counts={sampleCounts} text={admin} />,
          },
          { state: design.states.empty, part: <StageCounts counts={{}} text={admin} /> },
        ]}
      />
    </>
  );
}
