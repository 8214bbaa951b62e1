import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { fewestReports, verdictStep, type ShownVerdicts } from '@/lib/domain/model/shown-verdicts';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';

type SavedVerdictsProps = { shown: ShownVerdicts | null; text: typeof methodText };

/** How saved reports came out, or why that is not shown. */
export function SavedVerdicts({ shown, text }: SavedVerdictsProps) {
  const { savedPage } = text.fairness;
  if (!shown) return <Notice>{message(savedPage.few, { fewest: fewestReports })}</Notice>;
  return (
    <>
      <DataTable
        caption={savedPage.caption}
        keepColumns
        columns={[
          {
            key: 'verdict',
            header: savedPage.verdict,
            rowHeader: true,
            cell: ({ verdict }: ShownVerdicts['counts'][number]) => text.verdictNames[verdict],
          },
          { key: 'count', header: savedPage.count, align: 'end', cell: ({ count }) => count },
        ]}
        rows={shown.counts}
        rowKey={({ verdict }) => verdict}
      />
      {shown.hasRest ? (
        <p className="mt-3 text-small text-ink-2">{message(savedPage.rest, { step: verdictStep })}</p>
      ) : null}
    </>
  );
}
