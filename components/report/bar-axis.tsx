import { LanguageMark } from '@/components/ui/language-mark';
import type { Language } from '@/lib/domain/assessment/bank';
import { cn } from '@/lib/shared/cn';
import { barGridClass } from './bar-grid-class';

export type AxisEnd = { language: Language; label: string };

type BarAxisProps = {
  ends: readonly [AxisEnd, AxisEnd];
  /** Where zero is, in percent of the width. */
  zero: number;
};

/** The axis of a chart as a small beam: a language at each end, and the pivot where the points are even. */
export function BarAxis({ ends: [left, right], zero }: BarAxisProps) {
  return (
    <div className={cn(barGridClass, 'text-small')}>
      <div dir="ltr" className="col-span-2 pt-2 @min-[40rem]:col-span-1 @min-[40rem]:col-start-2">
        <p className="flex justify-between gap-x-4 font-semibold">
          <LanguageMark tone={left.language}>{left.label}</LanguageMark>
          <LanguageMark tone={right.language}>{right.label}</LanguageMark>
        </p>
        <svg aria-hidden="true" className="mt-1 mb-2 block h-2.5 w-full overflow-visible">
          <line x1="0" x2="100%" y1="5" y2="5" strokeWidth="1.5" className="stroke-ink" />
          <circle cx={`${zero}%`} cy="5" r="3.5" strokeWidth="1.5" className="fill-paper stroke-ink" />
        </svg>
      </div>
    </div>
  );
}
