import type { MarkTone } from '@/components/ui/language-mark';
import type { Verdict } from '@/lib/domain/model/verdict-ids';
import type { ReportWords } from './report-source';

/** A verdict as a mark for tables and lists: the shape and colour of a language where one is named. */
export function verdictMark(verdict: Verdict, words: ReportWords): { tone: MarkTone; label: string } {
  const tone = verdict === 'go' || verdict === 'rust' ? verdict : 'neutral';
  return { tone, label: words.report.flips.verdicts[verdict] };
}
