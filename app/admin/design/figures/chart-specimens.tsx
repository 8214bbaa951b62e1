import { claimView } from '@/components/comparison/claim-view';
import { ClaimCounts } from '@/components/comparison/claim-counts';
import { FigureChart } from '@/components/comparison/figure-chart';
import { Specimen } from '@/components/design/specimen';
import { FitBar } from '@/components/lead/fit-bar';
import { countFavours } from '@/lib/domain/comparison/claim-filter';
import type { Figure } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import type { TextCatalogue } from '@/lib/text/catalogue';

type ChartSpecimensProps = { text: TextCatalogue; day: string };

/** The small charts: figures of a claim, who claims speak for, and one direction of a match. */
export function ChartSpecimens({ text, day }: ChartSpecimensProps) {
  const { design, comparison, lead } = text;
  const { pictures, figures: words } = design;
  const { samples, states } = words;
  const claim = claims.find(({ figures }) => figures.length > 2);
  const chart = (figures: readonly Figure[]) =>
    claim ? (
      <FigureChart
        groups={claimView({ ...claim, figures: [...figures] }, day, comparison).groups}
        languages={comparison.languages}
        label={claim.sentence}
      />
    ) : null;
  const figure = (label: string, low: number, high: number, more: Partial<Figure> = {}): Figure => ({
    label,
    unit: 'ms',
    low,
    high,
    ...more,
  });
  const none = { go: 0, rust: 0, both: 0, neither: 0 };
  return (
    <>
      <Specimen
        file="components/comparison/figure-chart.tsx"
        text={design}
        draw={() => [
          { state: pictures.figures, part: chart(claim?.figures ?? []) },
          { state: states.onePercent, part: chart([figure(samples.share, 63, 63, { unit: '%' })]) },
          {
            state: states.ranges,
            part: chart([
              figure(samples.between, 12, 48, { language: 'go' }),
              figure(samples.open, 30, 30, { language: 'rust', qualifier: 'at-least' }),
              figure(samples.upTo, 5, 5, { qualifier: 'up-to' }),
            ]),
          },
          {
            state: states.longLabels,
            part: (
              <div className="max-w-80">
                {chart([
                  figure(samples.long, 180, 420, { language: 'go' }),
                  figure(samples.long, 0.4, 0.4, { language: 'rust' }),
                ])}
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/comparison/claim-counts.tsx"
        text={design}
        draw={() =>
          [
            { state: pictures.favours, counts: countFavours(claims) },
            { state: states.oneSided, counts: { ...none, rust: 7 } },
            { state: states.none, counts: none },
          ].map(({ state, counts }) => ({
            state,
            part: <ClaimCounts counts={counts} text={comparison.counts} />,
          }))
        }
      />
      <Specimen
        file="components/lead/fit-bar.tsx"
        text={design}
        draw={() =>
          [
            { state: pictures.fit, value: 71 },
            { state: states.least, value: 0 },
            { state: states.most, value: 100 },
          ].map(({ state, value }) => ({
            state,
            part: <FitBar label={lead.matches.company} value={value} />,
          }))
        }
      />
    </>
  );
}
