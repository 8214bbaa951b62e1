import { plannedView } from '@/components/report/plan/plan-view';
import { FrozenFacts } from '@/components/report/frozen-facts';
import { ReportDocument } from '@/components/report/report-document';
import { ReportHead } from '@/components/report/report-head';
import { verdictHeadView } from '@/components/report/report-head-view';
import { reportView } from '@/components/report/report-view';
import { SectionHeading } from '@/components/report/section-heading';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { requireSharedReport } from './shared-report';

export default async function SharedReportPage({ params }: PageProps<'/share/[token]'>) {
  const shared = await requireSharedReport((await params).token);
  const { report: text, reportAnswers: answers, plumbLine, plan } = getText();
  const words = { report: text, answers, plumbLine };
  const { details, verdict } = shared;
  const frozen = (
    <FrozenFacts report={{ ...shared, result: verdict }} keptUntil={null} own={null} text={text} />
  );
  if (!details) {
    return (
      <article className="@container/doc flex flex-col gap-14 pt-6 pb-20 sm:pt-8">
        <ReportHead view={verdictHeadView(shared, words)} />
        <section aria-labelledby="rest">
          <SectionHeading id="rest">{text.document.rest.heading}</SectionHeading>
          {frozen}
        </section>
      </article>
    );
  }
  const reading = { day: todayInUtc(), isOwner: false };
  return (
    <ReportDocument
      view={reportView({ ...shared, ...details }, reading, words)}
      text={text}
      plan={
        shared.plan && {
          view: plannedView(shared.plan, () => null, { plan, report: text, answers }),
          text: plan,
        }
      }
    >
      {frozen}
    </ReportDocument>
  );
}
