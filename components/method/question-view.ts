import { compileBank, type CompiledBank, type CompiledOption } from '@/lib/domain/model/compiled-bank';
import type { Bank, ScoredQuestion } from '@/lib/domain/assessment/bank';
import type { SingleQuestionId } from '@/lib/domain/assessment/question-ids';
import { message } from '@/lib/shared/message';
import type { MethodWords } from './method-words';
import { finePercent, plainNumber, twoDecimals } from './number-words';
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
  /** Numbers of the claims below the table. */
  claims: number[];
  /** What stands there when there is none. */
  withoutClaim: string;
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
  /** The values furthest towards Go and towards Rust: "−0.30", "+1.00". */
  ends: { go: string; rust: string };
  /** How many values rest on claims and how many on judgement. */
  support: string;
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
  const values = [...(options?.values() ?? [])].map((option) => valueRow(question.id, option, ids, words));
  return {
    id: question.id,
    title,
    meta: message(text.questions.meta, {
      criterion: report.criteria.names[question.criterion],
      percent: finePercent(share),
    }),
    caption: message(text.questions.caption, { question: title }),
    ends: endsOf(values, words),
    support: supportOf(values, text.questions.list.counts),
    values,
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
  const { id, direction, halfWidth, uGo, uRust, grade, effort, claims } = option;
  return {
    id,
    label: optionLabel(question, id, words),
    fits:
      Math.abs(uGo + uRust - 1) > 1e-9
        ? message(text.fitsNeither, { go: plainNumber(uGo), rust: plainNumber(uRust) })
        : '',
    direction,
    halfWidth,
    value: message(text.valueText, { value: valueTowards(direction, words), width: twoDecimals(halfWidth) }),
    grade: claims.length > 0 ? grade : text.noGrade,
    effort: text.efforts[effort],
    claims: claims.map((claim) => claimIds.indexOf(claim) + 1),
    withoutClaim: direction === 0 ? text.neutral : text.judgement,
  };
}

/** A value with the language it speaks for, without a sign: "0.25 to Go". */
function valueTowards(value: number, { method, report }: MethodWords): string {
  const size = twoDecimals(Math.abs(value));
  if (size === twoDecimals(0)) return method.questions.valueMiddle;
  const language = report.languages[value > 0 ? 'rust' : 'go'];
  return message(method.questions.valueTo, { value: size, language });
}

function endsOf(values: readonly ValueRow[], words: MethodWords): { go: string; rust: string } {
  const directions = values.map(({ direction }) => direction);
  return {
    go: valueTowards(Math.min(...directions), words),
    rust: valueTowards(Math.max(...directions), words),
  };
}

function supportOf(values: readonly ValueRow[], text: string): string {
  const bare = values.filter(({ claims }) => claims.length === 0);
  return message(text, {
    count: values.length,
    onClaims: values.length - bare.length,
    judgements: bare.filter(({ direction }) => direction !== 0).length,
  });
}

function behind(question: ScoredQuestion, claim: string, words: MethodWords): string {
  const labels = question.options
    .filter((option) => option.claims.includes(claim))
    .map((option) => optionLabel(question.id, option.id, words));
  return message(words.method.questions.behind, { answers: labels.join('; ') });
}
