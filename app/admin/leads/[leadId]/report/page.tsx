import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { FrozenFacts } from '@/components/report/frozen-facts';
import { ReportDocument } from '@/components/report/report-document';
import { reportView } from '@/components/report/report-view';
import { TextLink } from '@/components/ui/text-link';
import { requireStaff } from '@/lib/auth/viewer';
import { getLeadReport } from '@/lib/data/reports';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../../../staff-frame';
import { reportWords } from '../lead-report';
import { requireLead } from '../require-lead';

export const metadata: Metadata = { title: getText().report.title };

export default async function LeadReportPage({ params }: PageProps<'/admin/leads/[leadId]/report'>) {
  const staff = await requireStaff('lead:read');
  const lead = await requireLead(staff, (await params).leadId);
  const report = await getLeadReport(staff, lead.id);
  if (!report) notFound();
  const { lead: text, report: reportText } = getText();
  const reading = { day: todayInUtc(), isOwner: false };
  return (
    <StaffFrame staff={staff} current="leads">
      <p className="text-small">
        <TextLink href={`/admin/leads/${lead.id}` as Route}>{text.report.back}</TextLink>
      </p>
      <div className="max-w-content">
        <ReportDocument view={reportView(report, reading, reportWords())} text={reportText}>
          <FrozenFacts report={report} keptUntil={null} own={null} text={reportText} />
        </ReportDocument>
      </div>
    </StaffFrame>
  );
}
