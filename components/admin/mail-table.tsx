import Link from 'next/link';
import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Moment } from '@/components/ui/moment';
import type { MailRow } from '@/lib/data/mail-list';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';
import { MailKind } from './mail-kind';

/** A mail as the list shows it. */
type MailTableRow = Omit<MailRow, 'lastError' | 'sentAt'>;

type MailTableProps = { rows: readonly MailTableRow[]; text: typeof adminText.mail };

/** A mail that was not delivered is marked; one that is on its way or was sent is not. */
function toneOf(status: string): 'error' | 'warning' | 'plain' {
  if (status === 'failed') return 'error';
  return status === 'written' ? 'warning' : 'plain';
}

/** Mails with where they stand; the subject leads to the text. */
export function MailTable({ rows, text }: MailTableProps) {
  const statuses: Record<string, string> = text.statuses;
  const columns: Column<MailTableRow>[] = [
    {
      key: 'subject',
      header: text.columns.subject,
      rowHeader: true,
      cell: (mail) => (
        <Link
          href={`/admin/mail/${mail.id}` as Route}
          prefetch={false}
          dir="auto"
          className="wrap-anywhere underline decoration-line-2 underline-offset-4 hover:decoration-current"
        >
          {mail.subject}
        </Link>
      ),
    },
    {
      key: 'to',
      header: text.columns.to,
      cell: (mail) => (
        <span translate="no" dir="ltr" className="wrap-anywhere">
          {mail.toAddress}
        </span>
      ),
    },
    {
      key: 'kind',
      header: text.columns.kind,
      cell: (mail) => <MailKind kind={mail.kind} words={text.kinds} />,
    },
    {
      key: 'status',
      header: text.columns.status,
      cell: (mail) => (
        <>
          <Badge tone={toneOf(mail.status)}>{statuses[mail.status] ?? mail.status}</Badge>
          {mail.attempts > 1 ? (
            <span className="ms-2 text-ink-2">{message(text.tries, { count: mail.attempts })}</span>
          ) : null}
        </>
      ),
    },
    { key: 'created', header: text.columns.created, cell: (mail) => <Moment at={mail.createdAt} short /> },
  ];
  return <DataTable dense caption={text.caption} columns={columns} rows={rows} rowKey={(mail) => mail.id} />;
}
