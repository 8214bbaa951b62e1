import type { Metadata, Route } from 'next';
import { PageHeading } from '@/components/admin/page-heading';
import { LeadTable } from '@/components/lead/lead-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { TabLinks } from '@/components/ui/tab-links';
import { TextLink } from '@/components/ui/text-link';
import { requireStaff } from '@/lib/auth/viewer';
import { countLeadsByStage, listLeads } from '@/lib/data/leads/list-leads';
import { leadStages } from '@/lib/domain/lead/stage';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../staff-frame';

export const metadata: Metadata = { title: getText().admin.leads.title };

export default async function LeadsPage({ searchParams }: PageProps<'/admin/leads'>) {
  const staff = await requireStaff('lead:read');
  const asked = await searchParams;
  const stage = leadStages.find((known) => known === asked.stage);
  const cursor = typeof asked.before === 'string' ? asked.before : undefined;
  const [page, counts] = await Promise.all([listLeads(staff, { stage, cursor }), countLeadsByStage(staff)]);
  const text = getText().admin;
  const all = Object.values({ ...counts, held: 0 }).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { href: addressOf({}), label: text.leads.all, count: String(all), current: !stage },
    ...leadStages.map((one) => ({
      href: addressOf({ stage: one }),
      label: text.stages[one],
      count: String(counts[one] ?? 0),
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
              count: stage ? (counts[stage] ?? 0) : all,
            })}
            previous={cursor ? { href: addressOf({ stage }), label: text.leads.newest } : undefined}
            next={
              page.nextCursor
                ? { href: addressOf({ stage, before: page.nextCursor }), label: text.leads.older }
                : undefined
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
function addressOf(view: { stage?: string; before?: string }): Route {
  const query = new URLSearchParams(
    Object.entries(view).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return query.size > 0 ? `/admin/leads?${query.toString()}` : '/admin/leads';
}
