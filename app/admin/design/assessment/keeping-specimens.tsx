import { demoAction } from '@/components/design/demo-action';
import { FrozenFacts } from '@/components/report/frozen-facts';
import { KeepReport } from '@/components/report/keep-report';
import { ReportList } from '@/components/report/report-list';
import { ShareForm } from '@/components/report/share-form';
import { ShareLinkList, type ShareLinkItem } from '@/components/report/share-link-list';
import { addDays } from '@/lib/domain/developer/calendar-day';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { reportCases } from '../reports/report-cases';
import { sampleReport } from '../sample-report';
import { UsualSpecimen } from '../usual-specimen';

const longestLabel = 60;

/** How a report is kept, shared and found again. */
export function KeepingSpecimens({ text, day }: { text: TextCatalogue; day: string }) {
  const { report, share, design } = text;
  const { samples } = design.assessment;
  const source = sampleReport('kept', samples.system, reportCases.go, day);
  const { versions } = source.result;
  const at = new Date(`${day}T09:41:00Z`);
  const link: ShareLinkItem = {
    id: 'one',
    label: samples.longSystem,
    createdAt: at,
    expiresAt: new Date(`${addDays(day, 30)}T09:41:00Z`),
    state: 'open',
    audience: 'vendor',
    hidden: ['system-name', 'plan'],
    address: 'https://portal.example/share/Zk3nZk3nZk3nZk3nZk3nZk3nZk3nZk3nZk3nZk3nZk3',
  };
  const row = {
    id: 'kept',
    createdAt: at,
    verdict: 'go' as const,
    modelVersion: versions.model,
    evidenceVersion: versions.evidence,
  };
  return (
    <>
      <UsualSpecimen file="components/report/frozen-facts.tsx">
        <FrozenFacts
          report={source}
          keptUntil={at}
          own={{ download: '/admin/design', rerun: '/admin/design' }}
          text={report}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/report/keep-report.tsx">
        <KeepReport link="https://portal.example/resume/Zk3nZk3nZk3nZk3n" text={report.keep} />
      </UsualSpecimen>
      <UsualSpecimen file="components/report/report-list.tsx">
        <ReportList
          reports={[row, { ...row, id: 'older', verdict: 'stay' }]}
          currentId="kept"
          text={report}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/report/share-form.tsx">
        <ShareForm
          action={demoAction}
          reportId="kept"
          idempotencyKey="design"
          longestLabel={longestLabel}
          text={share.form}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/report/share-link-list.tsx">
        <ShareLinkList
          links={[
            link,
            { ...link, id: 'two', label: '', address: null },
            { ...link, id: 'three', state: 'expired', address: null },
            { ...link, id: 'four', state: 'revoked', address: null },
          ]}
          reportId="kept"
          revokeAction={demoAction}
          text={share.list}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/report/share-link-list.tsx" state={design.states.empty}>
        <ShareLinkList links={[]} reportId="kept" revokeAction={demoAction} text={share.list} />
      </UsualSpecimen>
    </>
  );
}
