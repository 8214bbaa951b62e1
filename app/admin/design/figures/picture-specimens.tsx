import { Specimen } from '@/components/design/specimen';
import { BarAxis } from '@/components/report/bar-axis';
import { BarRow } from '@/components/report/bar-row';
import type { CriteriaBars } from '@/components/report/criteria-bars';
import { reportView } from '@/components/report/report-view';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { sampleReport } from '../sample-report';
import { ChartSpecimens } from './chart-specimens';
import { PlumbLineSpecimen } from './plumb-line-specimen';

type PictureSpecimensProps = { text: TextCatalogue; day: string };

/** The plumb line and the charts, drawn from a sample case and from the claims of now. */
export function PictureSpecimens({ text, day }: PictureSpecimensProps) {
  const { design } = text;
  const { pictures } = design;
  const { report, reportAnswers: answers, plumbLine } = text;
  const source = sampleReport('design', '', sampleCases['edge-proxy'], day);
  const view = reportView(source, { day, isOwner: false }, { report, answers, plumbLine });
  return (
    <>
      <PlumbLineSpecimen text={text} />
      <ChartSpecimens text={text} day={day} />
      <Specimen
        file="components/report/bar-row.tsx"
        text={design}
        draw={() => [{ state: pictures.bars, part: <Bars criteria={view.criteria} axis={view.axis} /> }]}
      />
    </>
  );
}

function Bars({ criteria, axis }: { criteria: CriteriaBars; axis: ReturnType<typeof reportView>['axis'] }) {
  return (
    <div className="@container">
      <BarAxis ends={axis} zero={criteria.zero} />
      <ol className="border-y border-line">
        {criteria.bars.map((bar) => (
          <BarRow key={bar.key} bar={bar} zero={criteria.zero} />
        ))}
      </ol>
    </div>
  );
}
