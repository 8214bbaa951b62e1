import { DataTable, type Column } from '@/components/ui/data-table';
import { Moment } from '@/components/ui/moment';
import type { adminText } from '@/lib/text/en/admin';
import type { peopleText } from '@/lib/text/en/people';
import { CompanyLink } from './company-link';
import type { LeadListRow } from './lead-row';
import { VerdictMark } from './verdict-mark';
import { wantsText } from './wants-text';

type LeadTableProps = {
  rows: readonly LeadListRow[];
  text: typeof adminText;
  people: typeof peopleText;
};

/** Leads as a table; where it is narrow each lead is a block. */
export function LeadTable({ rows, text, people }: LeadTableProps) {
  const { columns: names, ...words } = text.leads;
  const columns: Column<LeadListRow>[] = [
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
      key: 'system',
      header: names.system,
      cell: (lead) =>
        lead.systemName ? (
          <span dir="auto" className="wrap-anywhere">
            {lead.systemName}
          </span>
        ) : (
          quiet(words.noSystem)
        ),
    },
    {
      key: 'verdict',
      header: names.verdict,
      cell: (lead) => <VerdictMark verdict={lead.verdict} text={text} />,
    },
    {
      key: 'wants',
      header: names.wants,
      cell: (lead) =>
        lead.wants === null || lead.wants === 'unreadable' ? (
          quiet(lead.wants === null ? words.noWants : words.unreadableWants)
        ) : (
          <span className="inline-block min-w-24">{wantsText(lead.wants, people)}</span>
        ),
    },
    { key: 'fits', header: names.fits, cell: (lead) => lead.fits ?? quiet(words.noFits) },
    { key: 'stage', header: names.stage, cell: (lead) => text.stages[lead.stage] },
    {
      key: 'owner',
      header: names.owner,
      cell: (lead) =>
        lead.ownerName ? (
          <span dir="auto" className="wrap-anywhere">
            {lead.ownerName}
          </span>
        ) : (
          quiet(words.noOwner)
        ),
    },
    {
      key: 'received',
      header: names.received,
      cell: (lead) => <Moment at={lead.createdAt} short />,
    },
  ];
  return <DataTable dense caption={words.caption} columns={columns} rows={rows} rowKey={(lead) => lead.id} />;
}

function quiet(words: string) {
  return <span className="text-ink-3">{words}</span>;
}
