import type { StayReason } from '@/lib/domain/model/stay-advice';
import type { StoredResult } from '@/lib/domain/model/result';
import { message } from '@/lib/shared/message';
import { answerLabel } from './answer-words';
import type { ReportWords } from './report-source';

export interface StayFixView {
  key: string;
  title: string;
  body: string;
  /** The answer it follows from. */
  from: string;
}

/** Keeping the language of today, in words. */
export interface StayView {
  /** Staying is the verdict, not a choice beside it. */
  isVerdict: boolean;
  heading: string;
  note: string;
  for: string[];
  against: string[];
  fixes: StayFixView[];
  limits: string;
}

/** The verdicts beside which staying is shown as a choice; a conflict and too few answers come before it. */
const besides: readonly string[] = ['go', 'rust', 'either', 'split', 'profile-first'];
const compared: readonly string[] = ['go', 'rust'];

/** What staying would mean; null where the report does not say, or where there is nothing to keep. */
export function stayView({ verdict, stay }: StoredResult, words: ReportWords): StayView | null {
  if (!stay) return null;
  const isVerdict = verdict === 'stay';
  const isOther = besides.includes(verdict) && !compared.includes(stay.language ?? '');
  if (!isVerdict && !isOther) return null;
  const { stay: text } = words.report;
  const isNamed = stay.language !== null && stay.language !== 'other';
  const named = { language: stay.language ? text.languages[stay.language] : '' };
  const { headings } = text;
  const beside = !stay.isRunning ? headings.new : isNamed ? headings.running : headings.runningUnnamed;
  const sentence = ({ key, question, answer }: StayReason): string =>
    message(text.reasons[key], { answer: answerLabel(words, question, answer) });
  return {
    isVerdict,
    heading: isVerdict ? headings.verdict : message(beside, named),
    note: isVerdict ? text.notes.verdict : text.notes.beside,
    for: stay.reasons.map(sentence),
    against: stay.against.map(sentence),
    fixes: stay.cures.map(({ key, question, answer }) => ({
      key,
      ...text.fixes[key],
      from: message(text.from, { answer: answerLabel(words, question, answer) }),
    })),
    limits: limitsOf(stay.language, named, words),
  };
}

function limitsOf(language: string | null, named: { language: string }, { report }: ReportWords): string {
  if (compared.includes(language ?? '')) return '';
  const isNamed = language !== null && language !== 'other';
  return isNamed ? message(report.stay.limits, named) : report.stay.limitsUnnamed;
}
