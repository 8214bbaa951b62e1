import type { LineMarkView } from '@/components/plumb-line/line-mark';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { StoredResult } from '@/lib/domain/model/result';
import { sceneOf } from '@/lib/domain/report/verdict-scene';
import { capitalised } from '@/lib/shared/capitalised';
import type { ReportWords } from './report-source';

/** The verdict in a word beside the contents, and the small line that draws it. */
export interface ContentsMark {
  verdict: string;
  line: Omit<LineMarkView, 'id'>;
}

/** What stands at the head of the contents. */
export function contentsMark(
  result: StoredResult,
  sides: LanguageSides,
  { report }: ReportWords,
): ContentsMark {
  return {
    verdict: capitalised(report.flips.verdicts[result.verdict]),
    line: { scene: sceneOf(result), score: result.score, sides },
  };
}
