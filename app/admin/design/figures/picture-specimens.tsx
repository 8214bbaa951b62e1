import { claimView } from '@/components/comparison/claim-view';
import { FavoursBar } from '@/components/comparison/favours-bar';
import { FigureChart } from '@/components/comparison/figure-chart';
import { Specimen } from '@/components/design/specimen';
import { FitBar } from '@/components/lead/fit-bar';
import { BarAxis } from '@/components/report/bar-axis';
import { BarRow } from '@/components/report/bar-row';
import type { CriteriaBars } from '@/components/report/criteria-bars';
import { reportView } from '@/components/report/report-view';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { countFavours } from '@/lib/domain/comparison/claim-filter';
import { claims } from '@/lib/domain/evidence/evidence';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { PlumbLineSpecimen } from './plumb-line-specimen';

type PictureSpecimensProps = { text: TextCatalogue; day: string };

/** The plumb line and the charts, drawn from a sample case and from the claims of now. */
export function PictureSpecimens({ text, day }: PictureSpecimensProps) {
  const { design, comparison, lead } = text;
  const { pictures } = design;
  const view = sampleReport(text, day);
  const claim = claims
    .map((each) => claimView(each, day, comparison))
    .find(({ groups }) => groups.some(({ bars }) => bars.length > 2));
  return (
    <>
      <PlumbLineSpecimen text={text} />
      {claim ? (
        <Specimen
          file="components/comparison/figure-chart.tsx"
          text={design}
          draw={() => [
            {
              state: pictures.figures,
              part: (
                <FigureChart groups={claim.groups} languages={comparison.languages} label={claim.sentence} />
              ),
            },
          ]}
        />
      ) : null}
      <Specimen
        file="components/comparison/favours-bar.tsx"
        text={design}
        draw={() => [
          {
            state: pictures.favours,
            part: <FavoursBar counts={countFavours(claims)} first="go" text={comparison.counts} />,
          },
        ]}
      />
      <Specimen
        file="components/report/bar-row.tsx"
        text={design}
        draw={() => [{ state: pictures.bars, part: <Bars criteria={view.criteria} axis={view.axis} /> }]}
      />
      <Specimen
        file="components/lead/fit-bar.tsx"
        text={design}
        draw={() => [{ state: pictures.fit, part: <FitBar label={lead.matches.company} value={71} /> }]}
      />
    </>
  );
}

function Bars({ criteria, axis }: { criteria: CriteriaBars; axis: ReturnType<typeof reportView>['axis'] }) {
  return (
    <div className="@container">
      <BarAxis ends={axis} />
      <ol className="border-y border-line">
        {criteria.bars.map((bar) => (
          <BarRow key={bar.key} bar={bar} zero={criteria.zero} />
        ))}
      </ol>
    </div>
  );
}

function sampleReport({ report, reportAnswers, plumbLine }: TextCatalogue, day: string) {
  const document = sampleCases['edge-proxy'];
  const source = {
    id: 'design',
    systemName: '',
    createdAt: new Date(`${day}T00:00:00Z`),
    checksum: '',
    document,
    result: evaluateAssessment(document),
  };
  return reportView(source, { day, isOwner: false }, { report, answers: reportAnswers, plumbLine });
}
