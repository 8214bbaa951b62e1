import type { Language } from '@/lib/domain/assessment/bank';
import type { StoredResult } from '@/lib/domain/model/result';
import { heavierCriteria } from '@/lib/domain/report/heavier-criteria';
import { formatList, formatTenths } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { ofHundred } from './frequency';
import type { ReportWords } from './report-source';

export interface CentralRow {
  key: string;
  criterion: string;
  usual: string;
  /** The weights where each language is ahead, in the order of the headers. */
  there: string[];
}

/** Who would choose each language here, by what they weigh (SMAA central weights). */
export interface CentralView {
  sentences: string[];
  headers: string[];
  rows: CentralRow[];
}

/** Null for a report made before central weights were computed. */
export function centralView(
  result: StoredResult,
  order: readonly Language[],
  words: ReportWords,
): CentralView | null {
  const { criteria, centralWeights } = result;
  if (!centralWeights) return null;
  const { central } = words.report.sensitivity;
  return {
    sentences: order.map((language) => sentenceOf(result, language, words)),
    headers: order.map((language) => message(central.there, { language: words.report.languages[language] })),
    rows: criteria.map(({ criterion, weight }) => ({
      key: criterion,
      criterion: words.report.criteria.names[criterion],
      usual: percentOf(weight),
      there: order.map((language) => {
        const weights = centralWeights[language];
        return weights ? percentOf(weights[criterion]) : central.missing;
      }),
    })),
  };
}

function sentenceOf(result: StoredResult, language: Language, words: ReportWords): string {
  const { central } = words.report.sensitivity;
  const name = { language: words.report.languages[language] };
  const heavier = heavierCriteria(result, language);
  if (!heavier) return message(central.none, name);
  const criteria = formatList(
    heavier.map(({ criterion }) =>
      message(central.quoted, { criterion: words.report.criteria.names[criterion] }),
    ),
  );
  const weighs = message(heavier.length > 0 ? central.weighs : central.alike, { ...name, criteria });
  const factor = result.confidenceFactor?.[language] ?? null;
  if (factor === null) return weighs;
  const isLess = factor < 0.5;
  const share = ofHundred(factor, words);
  return `${weighs} ${message(isLess ? central.factorLess : central.factor, { ...name, share })}`;
}

/** With one decimal, because twelve weights differ by little. */
function percentOf(share: number): string {
  return `${formatTenths(Math.round(share * 1000))}%`;
}
