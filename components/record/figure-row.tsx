import type { BacktestResult } from '@/lib/domain/record/backtest';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { intervalWords, scoreWords, shareWords } from './figures';

type FigureRowProps = { report: BacktestResult; text: typeof recordText };

/** The four figures that sum up the record. */
export function FigureRow({ report, text }: FigureRowProps) {
  const { leanAccuracy, named, brier } = report;
  const { figures } = text;
  // Of no decisions there is no share, and nothing that it could lie within.
  const within = (share: { n: number; low: number; high: number }): string =>
    share.n > 0 ? message(figures.interval, { interval: intervalWords(share, text) }) : '';
  const items = [
    { key: 'lean', value: shareWords(leanAccuracy, text), about: figures.lean, note: within(leanAccuracy) },
    {
      key: 'named',
      value: shareWords(named, text),
      about: figures.named,
      note: within(named),
    },
    { key: 'unnamed', value: String(leanAccuracy.n - named.n), about: figures.unnamed },
    { key: 'brier', value: scoreWords(brier, text), about: figures.brier },
  ];
  return (
    <dl className="mt-10 grid gap-x-10 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
      {items.map(({ key, value, about, note }) => (
        <div key={key} className="flex flex-col-reverse justify-end">
          <dt className="text-small text-ink-2">
            {about}
            {note ? <span className="block text-ink-3">{note}</span> : null}
          </dt>
          <dd className="heading text-h2 tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
