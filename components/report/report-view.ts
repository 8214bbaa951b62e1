import { sidesFor, type LanguageSides } from '@/lib/domain/comparison/sides';
import { buildReport } from '@/lib/domain/report/build-report';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { AxisEnd } from './bar-axis';
import { contributionRows, type ContributionRow } from './contribution-rows';
import { criteriaBars, type CriteriaBars } from './criteria-bars';
import { flipRows, type FlipRow } from './flip-rows';
import { byPointsSentence, frequencyOf, ofHundred, type Frequency } from './frequency';
import { gateRows, type GateRow } from './gate-rows';
import { becauseOf, headlineOf } from './headline';
import { partRows, type PartRow } from './part-rows';
import { plumbLineView, type PlumbLineView } from './plumb-line-view';
import { reasonsOf, type Reasons } from './reasons';
import type { ReportSource, ReportWords } from './report-source';
import { waterfallSteps, type WaterfallSteps } from './waterfall-steps';

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

/** Everything a report shows, as finished words and numbers. */
export interface ReportView {
  head: ReportHeadView;
  neitherFits: boolean;
  reasons: Reasons;
  axis: readonly [AxisEnd, AxisEnd];
  waterfall: WaterfallSteps;
  contributions: ContributionRow[];
  criteria: CriteriaBars;
  flips: { rows: FlipRow[]; stability: string };
  gates: { rows: GateRow[]; others: string };
  parts: { rows: PartRow[]; price: string };
}

/** Turns a frozen report into what its page says. Pure: the same report always reads the same. */
export function reportView(source: ReportSource, words: ReportWords): ReportView {
  const { result, document } = source;
  const sides = sidesFor(source.id);
  const report = buildReport(document, result);
  const { flips } = words.report;
  return {
    head: headView(source, sides, report.reasons.against.length, words),
    neitherFits: result.neitherFits,
    reasons: reasonsOf(result, report.reasons, words),
    axis: axisOf(sides, words),
    waterfall: waterfallSteps(report, sides, words),
    contributions: contributionRows(result, words),
    criteria: criteriaBars(report, sides, words),
    flips: {
      rows: flipRows(result, words),
      stability: message(flips.stability, { share: ofHundred(result.stability, words) }),
    },
    gates: gateRows(result, words),
    parts: partRows(result, document.answers['second-language'] === 'one-only', words),
  };
}

/** The name of the system, or what stands for it where none was given. */
export function shownSystemName(systemName: string, words: Pick<ReportWords, 'report'>): string {
  return systemName || words.report.yourSystem;
}

function headView(
  source: ReportSource,
  sides: LanguageSides,
  reservations: number,
  words: ReportWords,
): ReportHeadView {
  const { result, createdAt, checksum } = source;
  const { about, calibration } = words.report;
  const frequency = frequencyOf(result, words);
  const { bank, evidence } = result.versions;
  return {
    facts: {
      label: about.label,
      items: [
        { key: 'kind', text: about.kind },
        { key: 'date', text: formatDate(createdAt), dateTime: createdAt.toISOString() },
        { key: 'versions', text: message(about.versions, { bank, evidence }) },
        { key: 'checksum', text: message(about.checksum, { checksum: shortChecksum(checksum) }) },
      ],
    },
    systemName: shownSystemName(source.systemName, words),
    headline: headlineOf(result, reservations, words),
    because: becauseOf(result, words),
    byPoints: byPointsSentence(result, words),
    frequency,
    calibration,
    plumbLine: plumbLineView(result, frequency.shownAhead, sides, words.plumbLine),
  };
}

/** Enough of a checksum to compare by eye: "7c1e·a90f". */
function shortChecksum(checksum: string): string {
  return `${checksum.slice(0, 4)}·${checksum.slice(4, 8)}`;
}

function axisOf(sides: LanguageSides, { report }: ReportWords): readonly [AxisEnd, AxisEnd] {
  const end = (language: 'go' | 'rust'): AxisEnd => ({
    language,
    label: message(report.contributions.towards, { language: report.languages[language] }),
  });
  return sides === 'go-left' ? [end('go'), end('rust')] : [end('rust'), end('go')];
}
