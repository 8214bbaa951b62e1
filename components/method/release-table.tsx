import type { Route } from 'next';
import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';

export type ReleaseRow = { version: string; model: string; checksum: string; isToday: boolean; href: string };

/** Every released model with its checksum, as files to take away. */
export function ReleaseTable({
  rows,
  text,
}: {
  rows: readonly ReleaseRow[];
  text: (typeof methodText)['files'];
}) {
  return (
    <DataTable
      caption={text.caption}
      dense
      columns={[
        {
          key: 'model',
          header: text.model,
          rowHeader: true,
          cell: ({ model, isToday }: ReleaseRow) => (isToday ? message(text.today, { model }) : model),
        },
        { key: 'bank', header: text.bank, cell: ({ version }) => version },
        {
          key: 'checksum',
          header: text.checksum,
          cell: ({ checksum }) => (
            <code className="font-mono text-fine [overflow-wrap:anywhere]">{checksum}</code>
          ),
        },
        {
          key: 'file',
          header: text.file,
          cell: ({ version, model, href }) => (
            <TextLink href={href as Route} plain download>
              {message(text.get, { model, version })}
            </TextLink>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ href }) => href}
    />
  );
}
