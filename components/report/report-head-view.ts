import { sidesFor } from '@/lib/domain/comparison/sides';
import { verdictReasons } from '@/lib/domain/report/verdict-reasons';
import { formatDate } from '@/lib/shared/format';
import { byPointsSentence, frequencyOf, type Frequency } from './frequency';
import { becauseOf, headlineOf } from './headline';
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
  const { result, createdAt } = source;
  const { about, calibration } = words.report;
  const frequency = frequencyOf(result, words);
  return {
    facts: {
      label: about.label,
      items: [
        { key: 'kind', text: about.kind },
        { key: 'date', text: formatDate(createdAt), dateTime: createdAt.toISOString() },
      ],
    },
    systemName: shownSystemName(source.systemName, words),
    headline: headlineOf(result, verdictReasons(result).against.length, words),
    because: becauseOf(result, words),
    byPoints: byPointsSentence(result, words),
    frequency,
    calibration,
    plumbLine: plumbLineView(result, frequency.shownAhead, sidesFor(source.id), words),
  };
}
