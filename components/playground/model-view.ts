import { readingsOf100 } from '@/components/plumb-line/readings';
import type { Language } from '@/lib/domain/assessment/bank';
import type { VerdictResult } from '@/lib/domain/model/result';
import { sceneOf, type VerdictScene } from '@/lib/domain/report/verdict-scene';
import type { playgroundText } from '@/lib/text/en/playground';

/** What is shown of a model's verdict; small enough to be sent along for every worked example. */
export interface ModelView {
  verdict: keyof (typeof playgroundText)['verdict']['verdicts'];
  /** The language that comes out ahead more often, and in how many of 100 readings. */
  lean: Language;
  ahead: number;
  /** Readings of 100 in which each is clearly better. */
  clear: Record<Language, number>;
  score: number;
  range: { low: number; high: number };
  /** Half-width of "no practical difference" in this model. */
  equalBand: number;
  scene: VerdictScene;
}

/** The figures of a result. */
export function modelView(result: VerdictResult, equalBand: number): ModelView {
  const { verdict, eitherKind, ahead, probability, score, range } = result;
  return {
    verdict: eitherKind === 'undetermined' ? eitherKind : verdict,
    lean: ahead > 0.5 ? 'rust' : 'go',
    ahead: readingsOf100(Math.max(ahead, 1 - ahead)),
    clear: { go: Math.round(probability.go * 100), rust: Math.round(probability.rust * 100) },
    score,
    range: { low: range.low, high: range.high },
    equalBand,
    scene: sceneOf(result),
  };
}
