import { LanguageMark } from '@/components/ui/language-mark';
import type { Language } from '@/lib/domain/assessment/bank';
import { cn } from '@/lib/shared/cn';
import { barGridClass } from './bar-grid-class';

export type AxisEnd = { language: Language; label: string };

/** Which way each language lies, from left to right in every language, above the bars of a chart. */
export function BarAxis({ ends: [left, right] }: { ends: readonly [AxisEnd, AxisEnd] }) {
  return (
    <div className={cn(barGridClass, 'text-small')}>
      <p
        dir="ltr"
        className="col-span-2 flex justify-between gap-x-4 py-2 @min-[40rem]:col-span-1 @min-[40rem]:col-start-2"
      >
        <LanguageMark tone={left.language}>{left.label}</LanguageMark>
        <LanguageMark tone={right.language}>{right.label}</LanguageMark>
      </p>
    </div>
  );
}
