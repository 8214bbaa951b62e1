import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { VerdictScene } from '@/lib/domain/report/verdict-scene';
import { cn } from '@/lib/shared/cn';
import { PlumbLineDrawing } from './plumb-line-drawing';

/** What a small line needs to know of a verdict. */
export interface LineMarkView {
  /** Unique on the page, of letters, digits and hyphens. */
  id: string;
  scene: VerdictScene;
  /** From -1 (Go) to 1 (Rust). */
  score: number;
  sides: LanguageSides;
}

type LineMarkProps = LineMarkView & { className?: string };

/** The plumb line in 40 pixels, beside the words of a verdict, which say the same; it is hidden from assistive technology. */
export function LineMark({ id, scene, score, sides, className }: LineMarkProps) {
  return (
    <span aria-hidden="true" className={cn('inline-block w-10 shrink-0', className)}>
      <PlumbLineDrawing
        size="mark"
        id={id}
        scene={scene}
        score={score}
        sides={sides}
        range={{ low: score, high: score }}
        equalBand={0}
        title=""
        description=""
      />
    </span>
  );
}
