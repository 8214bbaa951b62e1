import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { SortHeader, type SortState } from './sort-header';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** The column that names the row: drawn as its header. One per table. */
  rowHeader?: boolean;
  /** Keeps the header for assistive technology only (boxes to tick, buttons). */
  hideHeader?: boolean;
  sort?: SortState;
};

type DataTableProps<Row> = {
  /** What the table holds; read before it. Visible when `showCaption` is set. */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Marks a row as chosen. */
  selected?: (row: Row) => boolean;
  dense?: boolean;
  /** For tables that fit the narrowest screen as they are: their rows never become blocks. */
  keepColumns?: boolean;
  className?: string;
};

/*
 * `data-table` in globals.css turns rows into blocks when the table's own place is narrow. The roles are spelled
 * out because browsers drop a table's meaning as soon as its boxes are not laid out as one.
 */

/** A table with hairlines and tabular figures. In a narrow place each row is a block and each cell shows its column's name. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption, columns, rows, rowKey, selected, dense, keepColumns, className } = props;
  return (
    <div
      className={cn(
        'data-table',
        dense ? 'data-table-dense' : null,
        selected ? 'data-table-choice' : null,
        keepColumns ? 'data-table-keep' : null,
        className,
      )}
    >
      <table role="table">
        <caption className={showCaption ? 'pb-3 text-start text-small text-ink-2' : 'sr-only'}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <SortHeader key={column.key} sort={column.sort} align={column.align} hidden={column.hideHeader}>
                {column.header}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)} data-selected={selected?.(row) ? '' : undefined}>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column}>
                  {column.cell(row)}
                </BodyCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BodyCell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const align = column.align === 'end' ? 'end' : undefined;
  if (column.rowHeader) {
    return (
      <th scope="row" role="rowheader" data-align={align}>
        {children}
      </th>
    );
  }
  return (
    <td role="cell" data-align={align}>
      {column.hideHeader ? null : (
        <span aria-hidden="true" className="cell-name">
          {column.header}
        </span>
      )}
      <span className="cell-value">{children}</span>
    </td>
  );
}
