import { cn } from '@/lib/shared/cn';
import { barGridClass } from './bar-grid-class';
import type { Bar, BarTone } from './waterfall-steps';

type BarRowProps = {
  bar: Bar;
  /** Where zero stands, in percent of the width. */
  zero: number;
  /** Draws hairlines that lead from the row before and to the row after. */
  linked?: boolean;
};

const tones: Record<BarTone, string> = {
  go: 'fill-go stroke-go',
  rust: 'fill-rust stroke-rust',
  neutral: 'fill-ink-3 stroke-ink-3',
};

/**
 * One row of a bar chart: label, bar, points. Where there is room the bar stands between the two; where there is
 * not, label and points stand above it. The drawing says nothing that the two texts do not.
 */
export function BarRow({ bar, zero, linked }: BarRowProps) {
  const { label, points, tone, from, to } = bar;
  return (
    <li className={cn(barGridClass, 'break-inside-avoid pt-2.5 @min-[40rem]:pt-0')}>
      <span className="@min-[40rem]:py-2">{label}</span>
      <span className="text-end text-ink-2 tabular-nums @min-[40rem]:order-3">{points}</span>
      <span
        aria-hidden="true"
        className="relative col-span-2 h-7 @min-[40rem]:order-2 @min-[40rem]:col-span-1 @min-[40rem]:h-auto @min-[40rem]:self-stretch"
      >
        <svg className="absolute inset-0 size-full overflow-visible">
          <line
            x1={`${zero}%`}
            x2={`${zero}%`}
            y1="0"
            y2="100%"
            strokeDasharray="1 4"
            className="stroke-control"
          />
          {linked ? (
            <g className="hidden stroke-control @min-[40rem]:block">
              <line x1={`${from}%`} x2={`${from}%`} y1="0" y2="50%" />
              <line x1={`${to}%`} x2={`${to}%`} y1="50%" y2="100%" />
            </g>
          ) : null}
          <svg y="50%" className="overflow-visible">
            <g className={tones[tone]}>
              <rect
                x={`${Math.min(from, to)}%`}
                width={`${Math.abs(to - from)}%`}
                y="-9"
                height="18"
                strokeWidth="0"
              />
              {/* Keeps a bar of almost no length visible. */}
              <line x1={`${to}%`} x2={`${to}%`} y1="-9" y2="9" strokeWidth="2" />
            </g>
          </svg>
        </svg>
      </span>
    </li>
  );
}
