import { compileBank, type CompiledBank, type CompiledOption } from '@/lib/domain/model/compiled-bank';
import type { Bank, ScoredQuestion } from '@/lib/domain/assessment/bank';
import type { SingleQuestionId } from '@/lib/domain/assessment/question-ids';
import { message } from '@/lib/shared/message';
import type { MethodWords } from './method-words';
import { finePercent, plainNumber, signedValue, twoDecimals } from './number-words';
import { optionLabel } from './option-label';

/** One value of a question in words. */
export interface ValueRow {
  id: string;
  label: string;
  /** Where the languages do not lie around the middle: how well each serves the answer. */
  fits: string;
  direction: number;
  halfWidth: number;
  value: string;
  grade: string;
  effort: string;
  /** Numbers of the claims below the table, or what stands there instead. */
  claims: string;
}

/** A claim behind some of the values, by its number below the table. */
export interface NumberedClaim {
  id: string;
  behind: string;
}

/** A question that moves the score, with all its values. */
export interface QuestionView {
  id: SingleQuestionId;
  title: string;
  meta: string;
  caption: string;
  values: ValueRow[];
  claims: NumberedClaim[];
}

/** The scored questions of a bank in words, in the order given. */
export function questionViews(bank: Bank, order: readonly string[], words: MethodWords): QuestionView[] {
  const compiled = compileBank(bank);
  return bank.questions
    .filter((question) => question.role === 'score')
    .sort((left, right) => order.indexOf(left.id) - order.indexOf(right.id))
    .map((question) => questionView(compiled, question, words));
}

function questionView(compiled: CompiledBank, question: ScoredQuestion, words: MethodWords): QuestionView {
  const { method: text, questions, report } = words;
  const { title } = questions.questions[question.id];
  const ids = [...new Set(question.options.flatMap((option) => option.claims))];
  const options = compiled.questionById.get(question.id)?.options;
  const share = shareOf(compiled, question);
  return {
    id: question.id,
    title,
    meta: message(text.questions.meta, {
      criterion: report.criteria.names[question.criterion],
      percent: finePercent(share),
    }),
    caption: message(text.questions.caption, { question: title }),
    values: [...(options?.values() ?? [])].map((option) => valueRow(question.id, option, ids, words)),
    claims: ids.map((id) => ({ id, behind: behind(question, id, words) })),
  };
}

/** What part of all weight the question carries while nothing is prioritised. */
function shareOf({ criteria }: CompiledBank, question: ScoredQuestion): number {
  const total = criteria.reduce((sum, criterion) => sum + criterion.base, 0);
  const own = criteria.find((criterion) => criterion.id === question.criterion);
  return (question.share * (own?.base ?? 0)) / total;
}

function valueRow(
  question: SingleQuestionId,
  option: CompiledOption,
  claimIds: readonly string[],
  words: MethodWords,
): ValueRow {
  const text = words.method.questions;
  const { id, direction, halfWidth, uGo, uRust, grade, effort } = option;
  return {
    id,
    label: optionLabel(question, id, words),
    fits:
      Math.abs(uGo + uRust - 1) > 1e-9
        ? message(text.fitsNeither, { go: plainNumber(uGo), rust: plainNumber(uRust) })
        : '',
    direction,
    halfWidth,
    value: message(text.valueText, { value: signedValue(direction), width: twoDecimals(halfWidth) }),
    grade,
    effort: text.efforts[effort],
    claims: claimNumbers(option, claimIds, text),
  };
}

function claimNumbers(
  { claims, direction }: CompiledOption,
  ids: readonly string[],
  text: MethodWords['method']['questions'],
): string {
  if (claims.length > 0) return claims.map((id) => ids.indexOf(id) + 1).join(', ');
  return direction === 0 ? text.neutral : text.judgement;
}

function behind(question: ScoredQuestion, claim: string, words: MethodWords): string {
  const labels = question.options
    .filter((option) => option.claims.includes(claim))
    .map((option) => optionLabel(question.id, option.id, words));
  return message(words.method.questions.behind, { answers: labels.join('; ') });
}
