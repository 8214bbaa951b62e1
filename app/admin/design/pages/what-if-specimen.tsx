import type { Route } from 'next';
import { judgedToday } from '@/app/reports/[reportId]/what-if/judged-today';
import { panelWords } from '@/components/what-if/panel-words';
import { TodayNotice } from '@/components/what-if/today-notice';
import { verdictView } from '@/components/what-if/verdict-view';
import { verdictWords } from '@/components/what-if/verdict-words';
import { WhatIf } from '@/components/what-if/what-if';
import { equalBandOf } from '@/lib/domain/report/equal-band';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { reportCases } from '../reports/report-cases';
import { caseHref } from './case-href';

/** An older model than any that was released. */
const older = { bank: 'v0', model: 'v0', evidence: '2025-01', engine: '0' };

/** The what-if of a report of several parts, with one answer changed, and with the notice of a newer model. */
export function WhatIfSpecimen({ text, day }: { text: TextCatalogue; day: string }) {
  const { report, reportAnswers: answers, plumbLine, questions, whatIf } = text;
  const judged = judgedToday(reportCases.split, { latency: 'sub-millisecond' }, day);
  const words = verdictWords({ report, reportAnswers: answers, plumbLine, whatIf });
  const saved = verdictView(judged.unchanged, words);
  const { versions } = judged.unchanged;
  const path: Route = caseHref('whatIf');
  return (
    <>
      <TodayNotice
        saved={{ view: saved, versions: { ...versions, ...older } }}
        today={{ view: saved, versions }}
        rerunHref={path}
        text={whatIf.today}
      />
      <WhatIf
        saved={judged.saved}
        start={judged.start}
        system={judged.system}
        savedVerdict={saved}
        startVerdict={verdictView(judged.changed, words)}
        expiredClaims={judged.expiredClaims}
        equalBand={{ now: equalBandOf(versions.model), saved: equalBandOf(versions.model) }}
        sides="go-left"
        path={path}
        words={words}
        panel={panelWords(judged.system, { questions, answers, whatIf })}
        text={whatIf}
      />
    </>
  );
}
