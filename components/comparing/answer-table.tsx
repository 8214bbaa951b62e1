import { DataTable, type Column } from '@/components/ui/data-table';
import type { comparingText } from '@/lib/text/en/comparing';

/** One report's side of a question, in words; a line per part where the parts differ. */
export interface AnswerCell {
  lines: string[];
  /** Points with their sign; empty where the question carries none. */
  points: string;
}

/** One question in two reports, in words. */
export interface AnswerRow {
  key: string;
  question: string;
  earlier: AnswerCell;
  later: AnswerCell;
  difference: string;
}

type AnswerTableProps = {
  caption: string;
  rows: readonly AnswerRow[];
  text: (typeof comparingText)['compare'];
};

/** Questions with what was answered then and now, and what each answer added to the score (A15). */
export function AnswerTable({ caption, rows, text: { columns, answers } }: AnswerTableProps) {
  const shown: Column<AnswerRow>[] = [
    { key: 'question', header: answers.question, cell: (row) => row.question, rowHeader: true },
    { key: 'earlier', header: columns.then, cell: (row) => <Cell {...row.earlier} /> },
    { key: 'later', header: columns.now, cell: (row) => <Cell {...row.later} /> },
    { key: 'difference', header: columns.difference, cell: (row) => row.difference, align: 'end' },
  ];
  return <DataTable caption={caption} columns={shown} rows={rows} rowKey={(row) => row.key} dense />;
}

function Cell({ lines, points }: AnswerCell) {
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="block [overflow-wrap:anywhere]">
          {line}
        </span>
      ))}
      {points ? <span className="block text-ink-2 tabular-nums">{points}</span> : null}
    </>
  );
}
