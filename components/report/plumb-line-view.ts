import type { ComponentProps } from 'react';
import { describePlumbLine } from '@/components/plumb-line/describe';
import type { PlumbLine } from '@/components/plumb-line/plumb-line';
import type { PlumbLineTable } from '@/components/plumb-line/plumb-line-table';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { StoredResult } from '@/lib/domain/model/result';
import { equalBandOf } from '@/lib/domain/report/equal-band';
import type { plumbLineText } from '@/lib/text/en/plumb-line';

export interface PlumbLineView {
  picture: Omit<ComponentProps<typeof PlumbLine>, 'size'>;
  table: ComponentProps<typeof PlumbLineTable>;
}

/**
 * The instrument and the table behind it, from the frozen numbers.
 * @param shownAhead share of readings with Rust ahead as the sentence beside the picture says it
 */
export function plumbLineView(
  result: StoredResult,
  shownAhead: number,
  sides: LanguageSides,
  text: typeof plumbLineText,
): PlumbLineView {
  const { score, range, probability, versions } = result;
  const equalBand = equalBandOf(versions.model);
  const words = describePlumbLine({ score, range, equalBand, ahead: shownAhead, probability }, text);
  return {
    picture: {
      id: 'plumb-line',
      score,
      range,
      equalBand,
      sides,
      labels: { go: text.go, rust: text.rust, equal: text.equal },
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
