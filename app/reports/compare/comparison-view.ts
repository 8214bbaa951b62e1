import type { Route } from 'next';
import type { AnswerRow } from '@/components/comparing/answer-table';
import type { VerdictView } from '@/components/comparing/verdict-pair';
import type { ChangeRow } from '@/components/report/change-table';
import { frequencyOf } from '@/components/report/frequency';
import { plumbLineView } from '@/components/report/plumb-line-view';
import { rerunFigures } from '@/components/report/rerun-figures';
import { shownSystemName } from '@/components/report/shown-system-name';
import { verdictMark } from '@/components/report/verdict-mark';
import type { FrozenReport } from '@/lib/data/reports';
import { sidesFor, type LanguageSides } from '@/lib/domain/comparison/sides';
import { scoreOrigins } from '@/lib/domain/report/compare-models';
import {
  compareReports,
  type GateComparison,
  type PartComparison,
  type ReportComparison,
} from '@/lib/domain/report/compare-reports';
import { formatMoment, formatTenths } from '@/lib/shared/format';
import { formatScoreTowards, formatTowards } from '@/lib/shared/format-towards';
import { isolated } from '@/lib/shared/isolated';
import { message } from '@/lib/shared/message';
import { roundedParts } from '@/lib/shared/rounded-parts';
import { answerRows, shownDifference, type ComparisonWords } from './answer-rows';

/** Two reports side by side, as finished words and numbers. */
export interface ComparisonView {
  heading: string;
  summary: string[];
  verdicts: VerdictView[];
  /** What is due to the answers and what to the model; null where both were judged alike. */
  method: string[] | null;
  figures: ChangeRow[];
  answers: { changed: AnswerRow[]; same: AnswerRow[]; sum: AnswerRow };
  gates: ChangeRow[];
  parts: ChangeRow[];
}

/** Turns two frozen reports into what the page about them says (A15). Pure. */
export function comparisonView(
  earlier: FrozenReport,
  later: FrozenReport,
  words: ComparisonWords,
): ComparisonView {
  const comparison = compareReports(earlier, later);
  const sides = sidesFor(later.id);
  const { columns } = words.comparing.compare;
  return {
    heading: headingOf(earlier, later, words),
    summary: summaryOf(comparison, earlier, later, words),
    verdicts: [
      verdictView('earlier', columns.then, earlier, sides, words),
      verdictView('later', columns.now, later, sides, words),
    ],
    method: comparison.isSameMethod ? null : methodSentences(earlier, later, words),
    figures: rerunFigures(earlier.result, later.result, words),
    answers: answerRows(comparison, earlier.result, later.result, words),
    gates: comparison.gates.map((gate) => gateRow(gate, words)),
    parts: comparison.parts.map((part) => partRow(part, words)),
  };
}

function headingOf(earlier: FrozenReport, later: FrozenReport, words: ComparisonWords): string {
  const { headings } = words.comparing.compare;
  const [then, now] = [earlier, later].map(({ systemName }) => isolated(shownSystemName(systemName, words)));
  return message(then === now ? headings.one : headings.two, {
    system: now ?? '',
    earlier: then ?? '',
    later: now ?? '',
  });
}

function summaryOf(
  { isSameVerdict, answers }: ReportComparison,
  { result: then }: FrozenReport,
  { result: now }: FrozenReport,
  words: ComparisonWords,
): string[] {
  const { summary } = words.comparing.compare;
  const { languages, flips } = words.report;
  const names = { earlier: flips.verdicts[then.verdict], later: flips.verdicts[now.verdict] };
  const tenths = shownDifference(then, now);
  const moved = { points: formatTenths(tenths), language: languages[tenths > 0 ? 'rust' : 'go'] };
  return [
    isSameVerdict
      ? message(summary.sameVerdict, { verdict: names.later })
      : message(summary.otherVerdict, names),
    tenths === 0 ? summary.sameScore : message(summary.score, moved),
    message(summary.answers, { count: answers.filter((each) => each.isChanged).length }),
  ];
}

function verdictView(
  key: string,
  label: string,
  report: FrozenReport,
  sides: LanguageSides,
  words: ComparisonWords,
): VerdictView {
  const { read, readNamed } = words.comparing.compare.verdict;
  const { id, result, systemName, createdAt } = report;
  const { sentence, shownAhead } = frequencyOf(result, words);
  const { picture } = plumbLineView(result, shownAhead, sides, words);
  return {
    key,
    label,
    systemName: shownSystemName(systemName, words),
    createdAt,
    verdict: verdictMark(result.verdict, words),
    picture: { ...picture, id: `plumb-line-${key}` },
    sentence,
    read: {
      href: `/reports/${id}` as Route,
      label: read,
      name: message(readNamed, { read, date: formatMoment(createdAt) }),
    },
  };
}

function methodSentences(earlier: FrozenReport, later: FrozenReport, words: ComparisonWords): string[] {
  const { why, origins, earlierToday } = words.comparing.compare.method;
  const { answers, model, earlierToday: again } = scoreOrigins(earlier, later);
  const total = shownDifference(earlier.result, later.result);
  const [fromAnswers = 0, fromModel = 0] = roundedParts([answers * 1000, model * 1000], total);
  return [
    why,
    message(origins, {
      total: formatTowards(total, words.plumbLine),
      answers: formatTowards(fromAnswers, words.plumbLine),
      model: formatTowards(fromModel, words.plumbLine),
    }),
    message(earlierToday, {
      verdict: words.report.flips.verdicts[again.verdict],
      score: formatScoreTowards(again.score, words.plumbLine),
    }),
  ];
}

function gateRow({ id, excludes, earlier, later }: GateComparison, words: ComparisonWords): ChangeRow {
  const { states, absent } = words.comparing.compare.gates;
  const language = words.report.languages[excludes];
  const stateWords = (state: GateComparison['earlier']) =>
    state === null ? absent : message(states[state], { language });
  return {
    key: id,
    name: words.report.gates.items[id].name,
    then: stateWords(earlier),
    now: stateWords(later),
  };
}

function partRow({ name, earlier, later }: PartComparison, words: ComparisonWords): ChangeRow {
  const { parts } = words.report;
  const { state, absent } = words.comparing.compare.parts;
  const partWords = (part: PartComparison['earlier']) =>
    part === null
      ? absent
      : message(state, { verdict: parts.verdicts[part.verdict], size: parts.sizes[part.size] });
  return { key: name, name: isolated(name), then: partWords(earlier), now: partWords(later) };
}
