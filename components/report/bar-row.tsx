import type { ReactNode } from 'react';
import { cn } from '@/lib/shared/cn';
import { barGridClass } from './bar-grid-class';
import type { Bar, BarTone } from './waterfall-steps';

type BarRowProps = {
  bar: Bar;
  /** Where zero stands, in percent of the width. */
  zero: number;
  /** Draws hairlines that lead from the row before and to the row after. */
  linked?: boolean;
  /** What the row opens to; without it the row does not open. */
  children?: ReactNode;
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
export function BarRow({ children, ...row }: BarRowProps) {
  if (!children) {
    return (
      <li className={cn(barGridClass, 'break-inside-avoid pt-2.5 @min-[40rem]:pt-0')}>
        <Cells {...row} />
      </li>
    );
  }
  return (
    <li className="break-inside-avoid">
      <details className="group/row">
        <summary
          className={cn(
            barGridClass,
            'list-none pt-2.5 hover:bg-raised @min-[40rem]:pt-0 [&::-webkit-details-marker]:hidden',
          )}
        >
          <Cells {...row} opens />
        </summary>
        <div className="border-b border-line pt-1 pb-4 ps-5">{children}</div>
      </details>
    </li>
  );
}

function Cells({ bar, zero, linked, opens }: Omit<BarRowProps, 'children'> & { opens?: boolean }) {
  const { label, points } = bar;
  return (
    <>
      <span className="flex gap-2 @min-[40rem]:py-2">
        {opens ? <Arrow /> : null}
        <span className="min-w-0">{label}</span>
      </span>
      <span className="text-end text-ink-2 tabular-nums @min-[40rem]:order-3">{points}</span>
      <span
        aria-hidden="true"
        className="relative col-span-2 h-7 @min-[40rem]:order-2 @min-[40rem]:col-span-1 @min-[40rem]:h-auto @min-[40rem]:self-stretch"
      >
        <Drawing bar={bar} zero={zero} linked={linked} />
      </span>
    </>
  );
}

/** Turns when the row opens. */
function Arrow() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className="mt-1.5 size-3 shrink-0 text-ink-3 transition-transform group-open/row:rotate-90 rtl:-scale-x-100 print:hidden"
    >
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

function Drawing({ bar: { tone, from, to }, zero, linked }: Omit<BarRowProps, 'children'>) {
  return (
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
  );
}
