import { LanguageMark, type MarkTone } from '@/components/ui/language-mark';
import type { adminText } from '@/lib/text/en/admin';

type VerdictMarkProps = {
  /** The stored verdict; null when the lead came without a report. */
  verdict: string | null;
  text: typeof adminText;
};

/** A verdict as a word with the mark of its language; every verdict but the two languages is neutral. */
export function VerdictMark({ verdict, text }: VerdictMarkProps) {
  if (verdict === null) return <span className="text-ink-3">{text.leads.noVerdict}</span>;
  const words: Record<string, string> = text.verdicts;
  const tone: MarkTone = verdict === 'go' || verdict === 'rust' ? verdict : 'neutral';
  return <LanguageMark tone={tone}>{words[verdict] ?? verdict}</LanguageMark>;
}
