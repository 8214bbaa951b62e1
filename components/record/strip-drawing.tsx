import type { Language } from '@/lib/domain/assessment/bank';
import { cn } from '@/lib/shared/cn';
import { ChoiceMark } from './choice-mark';
import { packStrip, type StripSize } from './strip-layout';

export type StripMark = {
  key: string;
  /** From 0, the left end, to 1, the right end. */
  place: number;
  chosen: Language;
  miss: boolean;
  title: string;
};

type StripDrawingProps = {
  /** Unique on the page: title and description hang on it. */
  id: string;
  size: StripSize;
  marks: readonly StripMark[];
  title: string;
  about: string;
  className?: string;
};

/** One drawing of the strip for one width. */
export function StripDrawing({ id, size, marks, title, about, className }: StripDrawingProps) {
  const { marks: places, base } = packStrip(
    marks.map((mark) => mark.place),
    size,
  );
  const { width } = size;
  return (
    <svg
      viewBox={`0 0 ${width} ${base + 2}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      direction="ltr"
      className={cn('h-auto w-full', className)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{about}</desc>
      <line x1={width / 2} x2={width / 2} y1="0" y2={base} strokeDasharray="1 4" className="stroke-control" />
      <line x1="0" x2={width} y1={base + 0.5} y2={base + 0.5} className="stroke-control" />
      {marks.map(({ key, chosen, miss, title: name }, at) => (
        <ChoiceMark
          key={key}
          x={places[at]?.x ?? 0}
          y={places[at]?.y ?? 0}
          size={size.mark}
          chosen={chosen}
          miss={miss}
          title={name}
        />
      ))}
    </svg>
  );
}
