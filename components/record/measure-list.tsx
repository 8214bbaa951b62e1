import { DescriptionList } from '@/components/ui/description-list';
import type { BacktestResult } from '@/lib/domain/record/backtest';
import type { recordText } from '@/lib/text/en/record';
import { scoreWords } from './figures';

type MeasureListProps = { report: BacktestResult; text: typeof recordText };
type MeasureId = keyof (typeof recordText)['measures']['items'];

/** Scores of the probabilities and of the leans, each with how to read it. */
export function MeasureList({ report, text }: MeasureListProps) {
  const { heading, items, about } = text.measures;
  const { reliability } = report;
  const values: [MeasureId, number | null][] = [
    ['brier', report.brier],
    ['miscalibration', reliability?.miscalibration ?? null],
    ['discrimination', reliability?.discrimination ?? null],
    ['uncertainty', reliability?.uncertainty ?? null],
    ['logLoss', report.logLoss],
    ['balanced', report.balancedAccuracy],
    ['mcc', report.mcc],
  ];
  return (
    <div>
      <h3 className="heading mb-3 text-h3">{heading}</h3>
      <DescriptionList
        items={values.map(([key, value]) => ({
          key,
          term: items[key],
          description: (
            <>
              <span className="tabular-nums">{scoreWords(value, text)}</span>
              <span className="block text-small text-ink-2">{about[key]}</span>
            </>
          ),
        }))}
      />
    </div>
  );
}
