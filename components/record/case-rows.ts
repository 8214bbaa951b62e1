import type { Bank, Language } from '@/lib/domain/assessment/bank';
import type { Contribution } from '@/lib/domain/model/result';
import { otherLanguage } from '@/lib/domain/model/swap-bank';
import { judgeCase, type JudgedCase } from '@/lib/domain/record/judged-case';
import type { Choice, RecordCase } from '@/lib/domain/record/record-case';
import { capitalised } from '@/lib/shared/capitalised';
import { message } from '@/lib/shared/message';
import { caseReading } from './case-reading';
import { confidenceWords } from './figures';
import type { RecordWords } from './record-words';

/** One answer or constraint behind a lean, with the noted constraint that it rests on. */
export interface CaseReason {
  key: string;
  label: string;
  quote: string | null;
}

/** One decision in the words of the page. */
export interface CaseRow {
  id: string;
  organisation: string;
  /** The system and the year. */
  about: string;
  chosen: Choice;
  lean: Language;
  agrees: boolean | null;
  /** Probability that Rust is chosen. */
  p: number;
  byConstraint: boolean;
  /** "78 of 100", or that a constraint decides. */
  sure: string;
  named: boolean;
  verdict: string;
  reasons: CaseReason[];
  source: { title: string; url: string; line: string; reading: string };
}

/** Reasons that are shown for one decision. */
const mostReasons = 3;
/** Points below this, in score units, show as zero. */
const smallestPart = 0.0005;

/** Every decision with what the method says about it, the surest first. */
export function caseRows(cases: readonly RecordCase[], bank: Bank, words: RecordWords): CaseRow[] {
  return cases
    .map((each) => rowOf(each, judgeCase(each, bank), words))
    .sort((left, right) => sureness(right) - sureness(left) || (left.id < right.id ? -1 : 1));
}

function sureness({ p }: CaseRow): number {
  return Math.abs(p - 0.5);
}

function rowOf(decision: RecordCase, judged: JudgedCase, words: RecordWords): CaseRow {
  const { record } = words;
  const { id, organisation, component, year, source } = decision;
  const { p, result, byConstraint, chosen, agrees } = judged;
  const { title, url, publisher } = source;
  return {
    id,
    organisation,
    about: `${component}, ${year}`,
    chosen,
    lean: result.lean,
    agrees,
    p,
    byConstraint: byConstraint !== null,
    sure: byConstraint === null ? confidenceWords(p, record) : record.cases.byConstraint,
    named: judged.named !== null,
    verdict: record.cases.verdicts[result.verdict],
    reasons: reasonsOf(decision, judged, words),
    source: {
      title,
      url,
      line:
        source.year === undefined
          ? message(record.cases.sourceLineNoYear, { publisher })
          : message(record.cases.sourceLine, { publisher, year: String(source.year) }),
      reading: caseReading(source.reading, record),
    },
  };
}

/** What spoke most for the lean: the constraints that decide, else the largest parts of the score. */
function reasonsOf(decision: RecordCase, judged: JudgedCase, words: RecordWords): CaseReason[] {
  const { result, byConstraint } = judged;
  const quoteFor = (question: Contribution['question']): string | null => decision.because[question] ?? null;
  if (byConstraint !== null) {
    return result.gates
      .filter((gate) => gate.state === 'true' && gate.excludes === otherLanguage(byConstraint))
      .map(({ id, question }) => ({ key: id, label: words.gates[id].name, quote: quoteFor(question) }));
  }
  const sign = result.lean === 'rust' ? 1 : -1;
  return result.contributions
    .filter((part) => part.value * sign >= smallestPart)
    .sort((left, right) => sign * (right.value - left.value))
    .slice(0, mostReasons)
    .map((part) => ({
      key: part.question,
      label: answerLabel(part, words),
      quote: quoteFor(part.question),
    }));
}

function answerLabel({ question, answer }: Contribution, { answers, record }: RecordWords): string {
  const { name, answers: labels } = answers[question];
  return labels[answer]?.label ?? message(record.cases.varies, { question: capitalised(name) });
}
