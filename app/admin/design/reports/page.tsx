import type { Metadata, Route } from 'next';
import { planView } from '@/components/report/plan/plan-view';
import { ReportDocument } from '@/components/report/report-document';
import { reportView } from '@/components/report/report-view';
import { TabLinks } from '@/components/ui/tab-links';
import { requireStaff } from '@/lib/auth/viewer';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../../staff-frame';
import { DesignTabs } from '../design-tabs';
import { sampleReport } from '../sample-report';
import { reportCases } from './report-cases';

const verdicts = Object.keys(reportCases) as Verdict[];

export const metadata: Metadata = { title: getText().design.reports.title };

/** Every part of a report, in a report of each verdict; its own first heading is that of the page. */
export default async function DesignReportsPage({ searchParams }: PageProps<'/admin/design/reports'>) {
  const staff = await requireStaff('account:own');
  const asked = (await searchParams).verdict;
  const shown = verdicts.find((verdict) => verdict === asked) ?? 'go';
  const { assessment, design, plan, plumbLine, report: text, reportAnswers: answers } = getText();
  const day = todayInUtc();
  const source = sampleReport(shown, design.samples.system, reportCases[shown], day);
  return (
    <StaffFrame staff={staff} current="design">
      <DesignTabs current="reports" />
      <p className="mb-4 max-w-measure text-small text-ink-2">{design.reports.lead}</p>
      <TabLinks
        name={design.reports.verdicts}
        tabs={verdicts.map((verdict) => ({
          href: `/admin/design/reports?verdict=${verdict}` as Route,
          label: assessment.reports.verdicts[verdict],
          current: verdict === shown,
        }))}
      />
      <ReportDocument
        view={reportView(source, { day, isOwner: false }, { report: text, answers, plumbLine })}
        text={text}
        plan={{ view: planView(source, () => null, { plan, report: text, answers }), text: plan }}
      />
    </StaffFrame>
  );
}
