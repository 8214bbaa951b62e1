import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { valueMark } from './value-scale';

type ValueBarProps = { direction: number; halfWidth: number; sides: LanguageSides };

/** A value as a bar from the middle, with a whisker for what the evidence leaves open. The number stands beside it. */
export function ValueBar({ direction, halfWidth, sides }: ValueBarProps) {
  const { bar, end, whisker } = valueMark(direction, halfWidth, sides);
  const fill = direction > 0 ? 'fill-rust' : direction < 0 ? 'fill-go' : 'fill-ink-3';
  return (
    <svg aria-hidden="true" className="block h-5 w-full @min-[40rem]/data-table:w-56">
      <line x1="50%" x2="50%" y1="0" y2="100%" strokeDasharray="1 3" className="stroke-control" />
      <rect x={`${bar.x}%`} width={`${bar.width}%`} y="5" height="10" className={fill} />
      {/* Keeps the whisker apart from the bar it crosses. */}
      <line
        x1={`${whisker.from}%`}
        x2={`${whisker.to}%`}
        y1="10"
        y2="10"
        strokeWidth="3"
        className="stroke-paper"
      />
      <g className="stroke-ink" strokeWidth="1.25">
        <line x1={`${whisker.from}%`} x2={`${whisker.to}%`} y1="10" y2="10" />
        <line x1={`${whisker.from}%`} x2={`${whisker.from}%`} y1="7" y2="13" />
        <line x1={`${whisker.to}%`} x2={`${whisker.to}%`} y1="7" y2="13" />
      </g>
      <line x1={`${end}%`} x2={`${end}%`} y1="4" y2="16" strokeWidth="2" className="stroke-ink" />
    </svg>
  );
}
