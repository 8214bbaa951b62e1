import type { Metadata, Route } from 'next';
import { rerunHref } from '@/components/report/rerun-href';
import { shownSystemName } from '@/components/report/shown-system-name';
import { offeredPartsHref, whatIfHref } from '@/components/report/what-if-href';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { panelWords } from '@/components/what-if/panel-words';
import { TodayNotice } from '@/components/what-if/today-notice';
import { verdictView } from '@/components/what-if/verdict-view';
import { verdictWords } from '@/components/what-if/verdict-words';
import { WhatIf } from '@/components/what-if/what-if';
import { sidesFor } from '@/lib/domain/comparison/sides';
import type { StoredVerdict } from '@/lib/domain/model/result';
import { equalBandOf } from '@/lib/domain/report/equal-band';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { requireOwnReport } from '../own-report';
import { judgedToday } from './judged-today';
import { offeredDocument } from './offered-document';

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
  const query = await props.searchParams;
  const offered =
    query.parts === 'offered' ? offeredDocument(report, getText().report.partsOffer.roles) : null;
  const judged = judgedToday(report.document, query, todayInUtc(), offered ?? report.document);
  const { report: reportText, reportAnswers: answers, plumbLine, questions, whatIf: text } = getText();
  const words = verdictWords({ report: reportText, reportAnswers: answers, plumbLine, whatIf: text });
  const shown = (result: StoredVerdict) => ({ view: verdictView(result, words), versions: result.versions });
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
        {offered ? (
          <Notice title={text.parts.title}>
            {message(text.parts.body, { parts: formatList((offered.components ?? []).map(quotedName)) })}
          </Notice>
        ) : null}
        <TodayNotice saved={saved} today={today} rerunHref={rerunHref(report.id)} text={text.today} />
      </div>
      <WhatIf
        saved={judged.saved}
        start={judged.start}
        system={judged.system}
        hasOfferedParts={offered !== null}
        savedVerdict={saved.view}
        startVerdict={asked.view}
        expiredClaims={judged.expiredClaims}
        equalBand={{ now: equalBandOf(today.versions.model), saved: equalBandOf(saved.versions.model) }}
        sides={sidesFor(report.id)}
        path={offered ? offeredPartsHref(report.id) : whatIfHref(report.id, [])}
        words={words}
        panel={panelWords(judged.system, { questions, answers, whatIf: text })}
        text={text}
      />
    </div>
  );
}

function quotedName({ name }: { name: string }): string {
  return message(getText().whatIf.parts.quoted, { name });
}
