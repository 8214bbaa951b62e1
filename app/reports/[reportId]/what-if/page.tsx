import type { Metadata, Route } from 'next';
import { rerunHref } from '@/components/report/rerun-href';
import { shownSystemName } from '@/components/report/shown-system-name';
import { whatIfHref } from '@/components/report/what-if-href';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { panelWords } from '@/components/what-if/panel-words';
import { TodayNotice } from '@/components/what-if/today-notice';
import { verdictView } from '@/components/what-if/verdict-view';
import { verdictWords } from '@/components/what-if/verdict-words';
import { WhatIf } from '@/components/what-if/what-if';
import { sidesFor } from '@/lib/domain/comparison/sides';
import type { VerdictResult } from '@/lib/domain/model/result';
import { equalBandOf } from '@/lib/domain/report/equal-band';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { requireOwnReport } from '../own-report';
import { judgedToday } from './judged-today';

export async function generateMetadata({
  params,
}: PageProps<'/reports/[reportId]/what-if'>): Promise<Metadata> {
  const { systemName } = await requireOwnReport((await params).reportId);
  const { whatIf } = getText();
  return {
    title: systemName ? message(whatIf.titleNamed, { system: systemName }) : whatIf.title,
    robots: { index: false, follow: false },
  };
}

export default async function WhatIfPage(props: PageProps<'/reports/[reportId]/what-if'>) {
  const report = await requireOwnReport((await props.params).reportId);
  const judged = judgedToday(report.document, await props.searchParams, todayInUtc());
  const { report: reportText, reportAnswers: answers, plumbLine, questions, whatIf: text } = getText();
  const words = verdictWords({ report: reportText, plumbLine, whatIf: text });
  const shown = (result: VerdictResult) => ({ view: verdictView(result, words), versions: result.versions });
  const saved = shown(report.result);
  const today = shown(judged.unchanged);
  const asked = shown(judged.changed);
  return (
    <div className="pt-8 pb-20 sm:pt-10">
      <p className="text-small">
        <TextLink href={`/reports/${report.id}` as Route}>{text.back}</TextLink>
      </p>
      <h1 className="heading mt-6 text-title [overflow-wrap:anywhere]">
        {text.heading}: <bdi>{shownSystemName(report.systemName, { report: reportText })}</bdi>
      </h1>
      <p className="mt-4 max-w-measure text-ink-2">
        {text.lead} <strong className="font-semibold text-ink">{text.unchanged}</strong>
      </p>
      <div className="mt-6 flex flex-col gap-4 empty:hidden">
        {judged.ignored.length > 0 ? (
          <Notice kind="warning" title={text.ignored.title}>
            {message(text.ignored.body, { ignored: judged.ignored.join(', ') })}
          </Notice>
        ) : null}
        <TodayNotice saved={saved} today={today} rerunHref={rerunHref(report.id)} text={text.today} />
      </div>
      <WhatIf
        saved={judged.saved}
        start={judged.start}
        system={judged.system}
        savedVerdict={saved.view}
        startVerdict={asked.view}
        expiredClaims={judged.expiredClaims}
        equalBand={{ now: equalBandOf(today.versions.model), saved: equalBandOf(saved.versions.model) }}
        sides={sidesFor(report.id)}
        path={whatIfHref(report.id, [])}
        words={words}
        panel={panelWords(judged.system, { questions, answers, whatIf: text })}
        text={text}
      />
    </div>
  );
}
