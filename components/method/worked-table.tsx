import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';
import type { WorkedRow } from './worked-rows';

type WorkedTableProps = {
  name: string;
  rows: readonly WorkedRow[];
  sum: string;
  text: (typeof methodText)['example'];
};
type CellName = 'answer' | 'weight' | 'value' | 'product';

const cells: readonly CellName[] = ['answer', 'weight', 'value', 'product'];

/** A score computed by hand, with its sum at the foot. Where it is narrow each row is a block that names its cells. */
export function WorkedTable({ name, rows, sum, text }: WorkedTableProps) {
  return (
    <div className="data-table data-table-dense">
      <table role="table">
        <caption className="sr-only">{message(text.caption, { name })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {text.question}
            </th>
            {cells.map((cell) => (
              <th key={cell} scope="col" role="columnheader" className={cell === 'answer' ? '' : 'text-end!'}>
                {text[cell]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              <th scope="row" role="rowheader" className="font-medium!">
                {row.question}
              </th>
              {cells.map((cell) => (
                <Cell key={cell} name={text[cell]} isNumber={cell !== 'answer'}>
                  {row[cell]}
                </Cell>
              ))}
            </tr>
          ))}
          <tr role="row" className="border-t-2 border-ink-3">
            <th scope="row" role="rowheader" colSpan={4}>
              {text.sum}
            </th>
            <Cell name={text.product} isNumber>
              <strong>{sum}</strong>
            </Cell>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Cell({ name, isNumber, children }: { name: string; isNumber: boolean; children: ReactNode }) {
  return (
    <td role="cell" data-align={isNumber ? 'end' : undefined}>
      <span aria-hidden="true" className="cell-name">
        {name}
      </span>
      <span className={cn('cell-value', isNumber ? 'whitespace-nowrap' : null)}>{children}</span>
    </td>
  );
}
