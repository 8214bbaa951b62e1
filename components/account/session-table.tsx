import { AnnouncedForm } from '@/components/ui/announced-form';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Moment } from '@/components/ui/moment';
import type { StaffSessionRow } from '@/lib/data/staff-sessions';
import type { FormAction } from '@/lib/shared/form-state';
import { message } from '@/lib/shared/message';
import type { accountText } from '@/lib/text/en/account';
import { browserName } from './browser-name';

type SessionTableProps = {
  rows: readonly StaffSessionRow[];
  text: typeof accountText.account;
  endSession: FormAction;
};

/** Where one is signed in, each with the way to end it. */
export function SessionTable({ rows, text, endSession }: SessionTableProps) {
  const columns: Column<StaffSessionRow>[] = [
    {
      key: 'browser',
      header: text.browser,
      rowHeader: true,
      cell: (session) => (
        <>
          {nameOf(session.browser, text)}
          {session.current ? <Badge className="ms-2">{text.thisOne}</Badge> : null}
        </>
      ),
    },
    { key: 'began', header: text.began, cell: (session) => <Moment at={session.createdAt} short /> },
    { key: 'seen', header: text.lastSeen, cell: (session) => <Moment at={session.lastSeenAt} short /> },
    {
      key: 'act',
      header: text.act,
      hideHeader: true,
      align: 'end',
      cell: (session) => (
        <AnnouncedForm
          action={endSession}
          fields={{ sessionId: session.id }}
          variant="secondary"
          size="dense"
          pendingLabel={text.ending}
        >
          {session.current ? text.endOwn : text.end}
        </AnnouncedForm>
      ),
    },
  ];
  return (
    <DataTable dense caption={text.caption} columns={columns} rows={rows} rowKey={(session) => session.id} />
  );
}

function nameOf(userAgent: string, text: typeof accountText.account): string {
  const { browser, system } = browserName(userAgent);
  if (browser && system) return message(text.browserOn, { browser, system });
  return browser ?? system ?? text.unknownBrowser;
}
