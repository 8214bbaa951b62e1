import type { Language } from '@/lib/domain/assessment/bank';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import { sidesFor, type LanguageSides } from '@/lib/domain/comparison/sides';
import { buildReport } from '@/lib/domain/report/build-report';
import { message } from '@/lib/shared/message';
import { answerEvidence, type Evidence } from './answer-evidence';
import type { AxisEnd } from './bar-axis';
import { contentsMark, type ContentsMark } from './contents-mark';
import { contributionRows, type ContributionRow } from './contribution-rows';
import { criteriaBars, type CriteriaBars } from './criteria-bars';
import { flipRows, type FlipRow } from './flip-rows';
import { ofHundred } from './frequency';
import { gateRows, type GateRow } from './gate-rows';
import { partRows, type PartRow } from './part-rows';
import { partsOfferView, type PartsOfferView } from './parts-offer-view';
import { reasonsOf, type Reasons } from './reasons';
import { reportHeadView, type ReportHeadView } from './report-head-view';
import type { ReportReading, ReportSource, ReportWords } from './report-source';
import { sensitivityOf, type Sensitivity } from './sensitivity';
import { sinceView, type SinceView } from './since-view';
import { stayView, type StayView } from './stay-view';
import { waterfallSteps, type WaterfallSteps } from './waterfall-steps';

/** Everything a report shows, as finished words and numbers. */
export interface ReportView {
  mark: ContentsMark;
  head: ReportHeadView;
  neitherFits: boolean;
  since: SinceView;
  reasons: Reasons;
  axis: readonly [AxisEnd, AxisEnd];
  waterfall: WaterfallSteps;
  contributions: ContributionRow[];
  /** What stands behind each answer. */
  evidence: ReadonlyMap<QuestionId, Evidence>;
  criteria: CriteriaBars;
  flips: { rows: FlipRow[]; stability: string };
  sensitivity: Sensitivity;
  gates: { rows: GateRow[]; others: string };
  parts: { rows: PartRow[]; price: string };
  stay: StayView | null;
  partsOffer: PartsOfferView | null;
}

/** Turns a frozen report into what its page says. Pure: on the same day it always reads the same. */
export function reportView(source: ReportSource, reading: ReportReading, words: ReportWords): ReportView {
  const { result, document } = source;
  const { day, isOwner } = reading;
  const ownId = isOwner ? source.id : null;
  const sides = sidesFor(source.id);
  const report = buildReport(document, result);
  const { flips } = words.report;
  return {
    mark: contentsMark(result, sides, words),
    head: reportHeadView(source, words),
    neitherFits: result.neitherFits,
    since: sinceView(result, day, ownId, words),
    reasons: reasonsOf(result, report.reasons, ownId, words),
    axis: axisOf(sides, words),
    waterfall: waterfallSteps(report, sides, words),
    contributions: contributionRows(result, words),
    evidence: answerEvidence(result, day, words),
    criteria: criteriaBars(report, sides, words),
    flips: {
      rows: flipRows(result, ownId, sides, words),
      stability: message(flips.stability, { share: ofHundred(result.stability, words) }),
    },
    sensitivity: sensitivityOf(result, languagesIn(sides), ownId, words),
    gates: gateRows(result, day, words),
    stay: stayView(result, words),
    partsOffer: partsOfferView(result, ownId, words),
    parts: partRows(result, document.answers['second-language'] === 'one-only', sides, words),
  };
}

/** The languages from left to right. */
function languagesIn(sides: LanguageSides): readonly [Language, Language] {
  return sides === 'go-left' ? ['go', 'rust'] : ['rust', 'go'];
}

function axisOf(sides: LanguageSides, { report }: ReportWords): readonly [AxisEnd, AxisEnd] {
  const end = (language: Language): AxisEnd => ({
    language,
    label: message(report.contributions.towards, { language: report.languages[language] }),
  });
  const [left, right] = languagesIn(sides);
  return [end(left), end(right)];
}
