import type { ComponentProps } from 'react';
import { describePlumbLine } from '@/components/plumb-line/describe';
import type { PlumbLine } from '@/components/plumb-line/plumb-line';
import type { PlumbLineTable } from '@/components/plumb-line/plumb-line-table';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { equalBandOf } from '@/lib/domain/report/equal-band';
import { sceneOf, type SceneSource } from '@/lib/domain/report/verdict-scene';
import type { VerdictSummary } from '@/lib/domain/report/verdict-summary';
import { currentName } from './honest-headline';
import type { ReportWords } from './report-source';

export interface PlumbLineView {
  picture: Omit<ComponentProps<typeof PlumbLine>, 'size'>;
  table: ComponentProps<typeof PlumbLineTable>;
}

/**
 * The instrument and the table behind it, from the frozen numbers.
 * @param shownAhead share of readings with Rust ahead as the sentence beside the picture says it
 */
export function plumbLineView(
  result: VerdictSummary & Pick<SceneSource, 'stay' | 'flips'>,
  shownAhead: number,
  sides: LanguageSides,
  { plumbLine: text, report }: Pick<ReportWords, 'plumbLine' | 'report'>,
): PlumbLineView {
  const { score, range, probability, versions } = result;
  const equalBand = equalBandOf(versions.model);
  const scene = sceneOf(result);
  const currentLanguage = currentName(result, { report }) || undefined;
  const words = describePlumbLine(
    { score, range, equalBand, ahead: shownAhead, probability, scene, currentLanguage },
    text,
  );
  return {
    picture: {
      id: 'plumb-line',
      score,
      range,
      equalBand,
      sides,
      scene,
      currentLanguage,
      labels: text,
      title: words.title,
      description: words.description,
    },
    table: {
      summary: text.table.summary,
      caption: text.table.caption,
      nameHeader: text.table.name,
      valueHeader: text.table.value,
      rows: words.rows,
    },
  };
}
