import { DataTable } from '@/components/ui/data-table';
import type { Bank, CriterionId } from '@/lib/domain/assessment/bank';
import { formatList } from '@/lib/shared/format';
import type { MethodWords } from './method-words';
import { optionLabel } from './option-label';

/** What each stated priority raises. */
export function PriorityTable({ priorities, words }: { priorities: Bank['priorities']; words: MethodWords }) {
  const { criteria: text } = words.method;
  return (
    <DataTable
      caption={text.prioritiesCaption}
      dense
      columns={[
        {
          key: 'priority',
          header: text.priority,
          rowHeader: true,
          cell: ([id]: [string, readonly CriterionId[]]) => optionLabel('priorities', id, words),
        },
        {
          key: 'raises',
          header: text.raises,
          cell: ([, criteria]) => formatList(criteria.map((id) => words.report.criteria.names[id])),
        },
      ]}
      rows={Object.entries(priorities.criteria)}
      rowKey={([id]) => id}
    />
  );
}
