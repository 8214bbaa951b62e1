import type { LineMarkView } from '@/components/plumb-line/line-mark';
import type { MarkTone } from '@/components/ui/language-mark';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { partScene } from '@/lib/domain/report/verdict-scene';
import type { StoredResult, ComponentResult, SplitResult } from '@/lib/domain/model/result';
import { formatTenths } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { roundedParts } from '@/lib/shared/rounded-parts';
import { ofHundred } from './frequency';
import type { ReportWords } from './report-source';

export interface PartRow {
  key: string;
  name: string;
  line: LineMarkView;
  size: string;
  verdict: { tone: MarkTone; label: string };
  sure: string;
  gets: { tone: MarkTone; label: string };
  crossings: { key: string; kind: string; other: string }[];
}

/** Each part of the system, and in words what one language for all would cost or save; empty without parts. */
export function partRows(
  result: StoredResult,
  isOneOnly: boolean,
  sides: LanguageSides,
  words: ReportWords,
): { rows: PartRow[]; price: string } {
  return {
    rows: result.components.map((part, index) => partRow(part, index, result, sides, words)),
    price: result.split ? priceSentence(result.split, isOneOnly, words) : '',
  };
}

function partRow(
  part: ComponentResult,
  index: number,
  result: StoredResult,
  sides: LanguageSides,
  words: ReportWords,
): PartRow {
  const { parts: text, languages } = words.report;
  const { verdict, lean } = part;
  const isFixed = result.gates.some((gate) => gate.state === 'true' && gate.parts.includes(part.name));
  const share = ofHundred(part.probability[lean], words);
  return {
    key: part.name,
    name: part.name,
    line: { id: `part-line-${index}`, scene: partScene(part, result.gates), score: part.score, sides },
    size: text.sizes[part.size],
    verdict: {
      tone: verdict === 'go' || verdict === 'rust' ? verdict : 'neutral',
      label: text.verdicts[verdict],
    },
    sure: isFixed ? text.byConstraint : message(text.sureIn, { language: languages[lean], share }),
    gets: part.language
      ? { tone: part.language, label: languages[part.language] }
      : { tone: 'neutral', label: text.undecided },
    crossings: crossingsOf(part, result, words),
  };
}

/** In a split the boundaries between the languages; else how the part meets the others at all. */
function crossingsOf(part: ComponentResult, result: StoredResult, words: ReportWords): PartRow['crossings'] {
  const { kinds } = words.report.parts;
  if (result.verdict !== 'split') {
    return part.boundary ? [{ key: part.boundary, kind: kinds[part.boundary], other: '' }] : [];
  }
  return (result.split?.boundaries ?? [])
    .filter(({ between }) => between.includes(part.name))
    .map(({ between, kind }) => ({
      key: between.join(' '),
      kind: kinds[kind],
      other: between[0] === part.name ? between[1] : between[0],
    }));
}

function priceSentence(split: SplitResult, isOneOnly: boolean, words: ReportWords): string {
  const { parts: text } = words.report;
  const values = {
    gain: formatTenths(Math.round(split.gain * 1000)),
    price: formatTenths(Math.round(split.price * 1000)),
    share: ofHundred(split.probability, words),
  };
  const isWorthNothing = !split.forced && !split.recommended && Math.round(split.gain * 1000) === 0;
  if (isWorthNothing) return message(text.noGain, values);
  const pattern = split.forced
    ? text.forced
    : split.recommended
      ? text.recommended
      : isOneOnly
        ? text.oneOnly
        : text.notRecommended;
  return `${message(pattern, values)} ${pricePartsSentence(split, words)}`;
}

/** The price divided into what the team pays and what the boundaries cost; the two add up to the price shown. */
function pricePartsSentence({ price, boundaries }: SplitResult, { report }: ReportWords): string {
  const crossings = boundaries.filter(({ cost }) => cost > 0);
  const cost = crossings.reduce((sum, crossing) => sum + crossing.cost, 0);
  const [team = 0, rest = 0] = roundedParts([(price - cost) * 1000, cost * 1000], Math.round(price * 1000));
  return message(report.parts.priceParts, {
    crossings: crossings.length,
    team: formatTenths(team),
    boundaries: formatTenths(rest),
  });
}
