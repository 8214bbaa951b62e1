import type { Metadata } from 'next';
import { PageHeading } from '@/components/admin/page-heading';
import { Panel } from '@/components/lead/panel';
import { RankingPanel } from '@/components/lead/ranking-panel';
import { ReportSummary } from '@/components/lead/report-summary';
import { SectionLinks } from '@/components/lead/section-links';
import { wantsText } from '@/components/lead/wants-text';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/text-link';
import { requireStaff } from '@/lib/auth/viewer';
import { getLeadReport } from '@/lib/data/reports';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../../staff-frame';
import { LeadDesk } from './lead-desk';
import { leadReport } from './lead-report';
import { LeadRankingStatus } from './lead-ranking-status';
import { LeadRequest } from './lead-request';
import { requireLead } from './require-lead';

export const metadata: Metadata = { title: getText().admin.leads.title };

export default async function LeadPage({ params }: PageProps<'/admin/leads/[leadId]'>) {
  const staff = await requireStaff('lead:read');
  const lead = await requireLead(staff, (await params).leadId);
  const report = await getLeadReport(staff, lead.id);
  const brief = lead.brief === 'unreadable' ? null : lead.brief;
  const { lead: text, admin, people } = getText();
  return (
    <StaffFrame staff={staff} current="leads">
      <p className="mb-4 text-small">
        <TextLink href="/admin/leads">{text.back}</TextLink>
      </p>
      <PageHeading
        title={lead.company}
        lead={brief ? wantsText(brief, people) : undefined}
        aside={
          <>
            <Badge>{admin.stages[lead.stage]}</Badge>
            <span className="font-mono text-small text-ink-2">
              {message(text.reference, { reference: lead.reference })}
            </span>
          </>
        }
      />
      <SectionLinks
        name={text.sections}
        sections={[
          { id: 'who', label: text.who.heading },
          { id: 'brief', label: text.brief.heading },
          { id: 'report', label: text.report.heading },
          { id: 'matches', label: text.matches.heading },
          { id: 'stage', label: text.stage.heading },
          { id: 'timeline', label: text.timeline.heading },
        ]}
      />
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem] min-[86rem]:grid-cols-[16rem_minmax(0,1fr)_17rem] min-[105rem]:grid-cols-[20rem_minmax(0,1fr)_22rem]">
        <LeadRequest lead={lead} />
        <div className="flex min-w-0 flex-col gap-10">
          <Panel id="report" title={text.report.heading}>
            {report ? (
              <ReportSummary leadId={lead.id} report={leadReport(report)} text={text.report} />
            ) : (
              <p className="text-small text-ink-2">{text.report.none}</p>
            )}
          </Panel>
          <Panel id="matches" title={text.matches.heading}>
            <LeadRankingStatus lead={lead} staff={staff} />
            <RankingPanel
              ranking={lead.ranking}
              demo={admin.chrome.demo}
              closeLabel={admin.chrome.close}
              text={text.matches}
              people={people}
            />
          </Panel>
        </div>
        <div className="min-w-0 lg:max-[86rem]:col-start-2 lg:max-[86rem]:row-span-2 lg:max-[86rem]:row-start-1">
          <LeadDesk lead={lead} staff={staff} />
        </div>
      </div>
    </StaffFrame>
  );
}
