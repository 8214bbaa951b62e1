import { DataTable, type Column } from '@/components/ui/data-table';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';
import { CompanyLink } from './company-link';
import type { LeadListRow } from './lead-row';
import { VerdictMark } from './verdict-mark';

/** A new lead, with how long it has been waiting in whole minutes. */
export type WaitingRow = Omit<LeadListRow, 'stage' | 'wants'> & { waitedMinutes: number };

type WaitingTableProps = { rows: readonly WaitingRow[]; text: typeof adminText };

/** A working day and a night: nobody should wait longer for a first answer. */
const longWait = 24 * 60;

/** New leads, the one that has waited longest first. */
export function WaitingTable({ rows, text }: WaitingTableProps) {
  const names = text.leads.columns;
  const columns: Column<WaitingRow>[] = [
    {
      key: 'company',
      header: names.company,
      rowHeader: true,
      cell: (lead) => (
        <CompanyLink
          leadId={lead.id}
          company={lead.company}
          demo={lead.isDemo ? text.chrome.demo : undefined}
        />
      ),
    },
    {
      key: 'waiting',
      header: text.today.waitedHeader,
      cell: (lead) => (
        <time
          dateTime={lead.createdAt.toISOString()}
          className={lead.waitedMinutes > longWait ? 'font-medium text-warning' : 'whitespace-nowrap'}
        >
          {waitedText(lead.waitedMinutes, text)}
        </time>
      ),
    },
    {
      key: 'system',
      header: names.system,
      cell: (lead) => (lead.systemName ? <Name>{lead.systemName}</Name> : quiet(text.leads.noSystem)),
    },
    {
      key: 'verdict',
      header: names.verdict,
      cell: (lead) => <VerdictMark verdict={lead.verdict} text={text} />,
    },
    { key: 'fits', header: names.fits, cell: (lead) => lead.fits ?? quiet(text.leads.noFits) },
    {
      key: 'owner',
      header: names.owner,
      cell: (lead) => (lead.ownerName ? <Name>{lead.ownerName}</Name> : quiet(text.leads.noOwner)),
    },
  ];
  return (
    <DataTable dense caption={text.today.caption} columns={columns} rows={rows} rowKey={(lead) => lead.id} />
  );
}

function Name({ children }: { children: string }) {
  return (
    <span dir="auto" className="inline-block min-w-20 wrap-anywhere">
      {children}
    </span>
  );
}

/** A word of ours in place of a value; it stays in one line. */
function quiet(words: string) {
  return <span className="whitespace-nowrap text-ink-3">{words}</span>;
}

/** A wait in the largest unit that says enough: minutes, then hours, then days. */
function waitedText(minutes: number, text: typeof adminText): string {
  if (minutes < 60) return message(text.today.waitedMinutes, { count: minutes });
  if (minutes < 48 * 60) return message(text.today.waitedHours, { count: Math.floor(minutes / 60) });
  return message(text.today.waitedDays, { count: Math.floor(minutes / (24 * 60)) });
}
