import { DataTable } from '@/components/ui/data-table';
import { filled } from '@/lib/shared/filled';
import { formatScoreTowards } from '@/lib/shared/format-towards';
import type { ModelView } from './model-view';
import type { PlaygroundWords } from './playground-words';

type ModelComparisonProps = { custom: ModelView; released: ModelView; model: string; words: PlaygroundWords };
type RowId = keyof PlaygroundWords['playground']['verdict']['rows'];

/** The two models on the same answers, in numbers. */
export function ModelComparison({ custom, released, model, words }: ModelComparisonProps) {
  const { verdict: text } = words.playground;
  const [own, ours] = [valuesOf(custom, words), valuesOf(released, words)];
  return (
    <DataTable
      caption={text.tableCaption}
      dense
      keepColumns
      columns={[
        { key: 'measure', header: text.measure, rowHeader: true, cell: (id: RowId) => text.rows[id] },
        { key: 'custom', header: text.custom, cell: (id) => own[id] },
        { key: 'released', header: filled(text.released, { model }), cell: (id) => ours[id] },
      ]}
      rows={Object.keys(text.rows) as RowId[]}
      rowKey={(id) => id}
    />
  );
}

function valuesOf(view: ModelView, { playground, plumbLine }: PlaygroundWords): Record<RowId, string> {
  const { verdict: text } = playground;
  return {
    verdict: text.verdicts[view.verdict],
    ahead: filled(text.ofHundred, { language: plumbLine[view.lean], count: view.ahead }),
    clear: filled(text.clear, view.clear),
    score: formatScoreTowards(view.score, plumbLine),
    range: filled(text.range, {
      low: formatScoreTowards(view.range.low, plumbLine),
      high: formatScoreTowards(view.range.high, plumbLine),
    }),
  };
}
