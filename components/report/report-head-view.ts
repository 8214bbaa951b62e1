import { sidesFor } from '@/lib/domain/comparison/sides';
import { verdictReasons } from '@/lib/domain/report/verdict-reasons';
import type { SceneSource } from '@/lib/domain/report/verdict-scene';
import type { RedactedReport } from '@/lib/domain/share/redact';
import { formatDate } from '@/lib/shared/format';
import { byPointsSentence, frequencyOf, type Frequency } from './frequency';
import { becauseOf, headlineOf, type HeadlineSource } from './headline';
import { plumbLineView, type PlumbLineView } from './plumb-line-view';
import type { ReportSource, ReportWords } from './report-source';
import { shownSystemName } from './shown-system-name';

/** One entry of the line above the headline; `dateTime` makes it a moment. */
export interface ReportFact {
  key: string;
  text: string;
  dateTime?: string;
}

export interface ReportHeadView {
  facts: { label: string; items: ReportFact[] };
  systemName: string;
  headline: string;
  because: string;
  byPoints: string;
  frequency: Frequency;
  calibration: string;
  plumbLine: PlumbLineView;
}

/** The verdict in five seconds, from the frozen numbers. */
export function reportHeadView(source: ReportSource, words: ReportWords): ReportHeadView {
  const { result } = source;
  const head = { ...source, verdict: result, reservations: verdictReasons(result).against.length };
  return headView(head, becauseOf(result, words), words);
}

/** The verdict in five seconds without the answers behind it. */
export function verdictHeadView(source: RedactedReport, words: ReportWords): ReportHeadView {
  return headView(source, '', words);
}

/** What a head is made of, of a whole report or of one that leaves something out. */
interface HeadSource {
  id: string;
  createdAt: Date;
  verdict: HeadlineSource & Pick<SceneSource, 'flips'>;
  reservations: number;
  systemName?: string;
}

function headView(source: HeadSource, because: string, words: ReportWords): ReportHeadView {
  const { verdict, createdAt } = source;
  const { about, calibration } = words.report;
  const frequency = frequencyOf(verdict, words);
  return {
    facts: {
      label: about.label,
      items: [
        { key: 'kind', text: about.kind },
        { key: 'date', text: formatDate(createdAt), dateTime: createdAt.toISOString() },
      ],
    },
    systemName: shownSystemName(source.systemName ?? '', words),
    headline: headlineOf(verdict, source.reservations, words),
    because,
    byPoints: byPointsSentence(verdict, words),
    frequency,
    calibration,
    plumbLine: plumbLineView(verdict, frequency.shownAhead, sidesFor(source.id), words),
  };
}
