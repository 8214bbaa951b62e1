import type { Metadata, Route } from 'next';
import { PageHeading } from '@/components/admin/page-heading';
import { LeadTable } from '@/components/lead/lead-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { TabLinks } from '@/components/ui/tab-links';
import { TextLink } from '@/components/ui/text-link';
import { requireStaff } from '@/lib/auth/viewer';
import { listLeads } from '@/lib/data/leads/list-leads';
import { leadStages } from '@/lib/domain/lead/stage';
import { sumOf, type Count } from '@/lib/shared/count';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { countWords } from '@/lib/text/count-words';
import { leadCounts } from '../staff-counts';
import { StaffFrame } from '../staff-frame';

export const metadata: Metadata = { title: getText().admin.leads.title };

export default async function LeadsPage({ searchParams }: PageProps<'/admin/leads'>) {
  const staff = await requireStaff('lead:read');
  const asked = await searchParams;
  const stage = leadStages.find((known) => known === asked.stage);
  const at = typeof asked.page === 'string' ? asked.page : undefined;
  const [page, counts] = await Promise.all([listLeads(staff, { stage, page: at }), leadCounts(staff)]);
  const text = getText().admin;
  const all = sumOf(leadStages.filter((one) => one !== 'held').map((one) => counts[one]));
  const words = (count: Count) => countWords(count, text.chrome.count);
  const tabs = [
    { href: addressOf({}), label: text.leads.all, count: words(all), current: !stage },
    ...leadStages.map((one) => ({
      href: addressOf({ stage: one }),
      label: text.stages[one],
      count: words(counts[one]),
      current: one === stage,
    })),
  ];
  return (
    <StaffFrame staff={staff} current="leads">
      <PageHeading title={text.leads.title} />
      <TabLinks name={text.leads.views} tabs={tabs} className="mb-2" />
      {page.rows.length > 0 ? (
        <>
          <LeadTable rows={page.rows} text={text} people={getText().people} />
          <PaginationLinks
            name={text.leads.pages}
            status={message(text.leads.status, {
              shown: page.rows.length,
              count: words(stage ? counts[stage] : all),
            })}
            previous={
              page.previous
                ? { href: addressOf({ stage, page: page.previous }), label: text.leads.newer }
                : undefined
            }
            next={
              page.next ? { href: addressOf({ stage, page: page.next }), label: text.leads.older } : undefined
            }
          />
        </>
      ) : stage ? (
        <EmptyState
          className="border-t-0"
          title={text.leads.emptyStageTitle}
          action={<TextLink href="/admin/leads">{text.leads.showAll}</TextLink>}
        >
          {message(text.leads.emptyStage, { stage: text.stages[stage] })}
        </EmptyState>
      ) : (
        <EmptyState className="border-t-0" title={text.leads.emptyTitle}>
          {text.leads.empty}
        </EmptyState>
      )}
    </StaffFrame>
  );
}

/** The address of a view: it holds all there is to know about what is shown. */
function addressOf(view: { stage?: string; page?: string }): Route {
  const query = new URLSearchParams(
    Object.entries(view).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return query.size > 0 ? `/admin/leads?${query.toString()}` : '/admin/leads';
}
