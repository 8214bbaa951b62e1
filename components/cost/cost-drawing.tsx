import type { Language } from '@/lib/domain/assessment/bank';
import type { Range } from '@/lib/domain/cost/range';
import { cn } from '@/lib/shared/cn';
import { layOutChart, type ChartBar, type ChartSize } from './chart-layout';
import { numberWords } from './cost-words';

export type CostRow = {
  language: Language;
  name: string;
  /** The range in words, without the currency, or that there is none. */
  short: string;
  range: Range | null;
  marks: readonly number[];
};

type CostDrawingProps = {
  /** Unique on the page: title and description hang on it. */
  id: string;
  size: ChartSize;
  rows: readonly CostRow[];
  title: string;
  about: string;
  axis: string;
  className?: string;
};

const rowHeight = 52;
const barTop = 24;
const barHeight = 14;
const tints = { go: 'fill-go-tint stroke-go', rust: 'fill-rust-tint stroke-rust' };
const strokes = { go: 'stroke-go', rust: 'stroke-rust' };
const fills = { go: 'fill-go', rust: 'fill-rust' };

/** One drawing of both ranges for one width. */
export function CostDrawing({ id, size, rows, title, about, axis, className }: CostDrawingProps) {
  const { bars, ticks, end } = layOutChart(rows, size);
  const base = rows.length * rowHeight;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${base + 48}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      direction="ltr"
      fontSize="14"
      className={cn('h-auto w-full font-sans tabular-nums', className)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{about}</desc>
      <g aria-hidden="true">
        {ticks.map(({ value, x }) => (
          <g key={value}>
            <path d={`M${x} ${barTop - 4}V${base}`} className="stroke-line" />
            <text x={x} y={base + 18} textAnchor="middle" fontSize="13" className="fill-ink-2">
              {numberWords(value)}
            </text>
          </g>
        ))}
        <path d={`M${size.left} ${base + 0.5}H${end}`} className="stroke-control" />
        <text x={size.width} y={base + 40} textAnchor="end" fontSize="13" className="fill-ink-2">
          {axis}
        </text>
        {rows.map((row, at) => (
          <g key={row.language} transform={`translate(0 ${at * rowHeight})`}>
            <Name row={row} y={size.left > 20 ? barTop + 12 : 13} />
            <text
              {...placeOfRange(bars[at] ?? null, size)}
              y="13"
              paintOrder="stroke"
              strokeWidth="5"
              className="fill-ink stroke-paper"
            >
              {row.short}
            </text>
            <Bar bar={bars[at] ?? null} row={row} />
          </g>
        ))}
      </g>
    </svg>
  );
}

/** Over its bar, from whichever end leaves room for it; at the edge where the names stand above the bars. */
function placeOfRange(bar: ChartBar | null, { width, left }: ChartSize) {
  if (left <= 20) return { x: width, textAnchor: 'end' } as const;
  if (!bar) return { x: left, textAnchor: 'start' } as const;
  return bar.x < width / 2
    ? ({ x: bar.x, textAnchor: 'start' } as const)
    : ({ x: bar.x + bar.width, textAnchor: 'end' } as const);
}

function Name({ row: { language, name }, y }: { row: CostRow; y: number }) {
  return (
    <>
      {language === 'go' ? (
        <rect x="0" y={y - 9} width="8" height="8" className={fills.go} />
      ) : (
        <circle cx="4" cy={y - 5} r="4" className={fills.rust} />
      )}
      <text x="14" y={y} className={fills[language]}>
        {name}
      </text>
    </>
  );
}

function Bar({ bar, row: { language, range } }: { bar: ChartBar | null; row: CostRow }) {
  if (!bar) return null;
  if (range?.low === range?.high) {
    // A range of one number would be a thin line that looks like a mistake.
    const half = barHeight / 2;
    return <circle cx={bar.x + bar.width / 2} cy={barTop + half} r={half} className={fills[language]} />;
  }
  return (
    <>
      <rect x={bar.x} y={barTop} width={bar.width} height={barHeight} className={tints[language]} />
      {bar.marks.map((x, at) => (
        <path
          key={at}
          d={`M${x} ${barTop - 3}v${barHeight + 6}`}
          strokeWidth="2"
          className={strokes[language]}
        />
      ))}
    </>
  );
}
