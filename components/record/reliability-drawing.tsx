import type { Language } from '@/lib/domain/assessment/bank';
import { cn } from '@/lib/shared/cn';
import { reliabilityGeometry, type PlotSize } from './reliability-geometry';
import type { ReliabilityStep } from './reliability-steps';

/** One decision on the edge of the plot: above when it chose the language of the axes, else below. */
export type EdgeTick = { key: string; forecast: number; chosen: Language; above: boolean };

type ReliabilityDrawingProps = {
  /** Unique on the page: title and description hang on it. */
  id: string;
  size: PlotSize;
  steps: readonly ReliabilityStep[];
  ticks: readonly EdgeTick[];
  title: string;
  about: string;
  /** What runs to the right, and what runs upwards. */
  axes: { across: string; up: string };
  className?: string;
};

const grid = [0, 0.5, 1];
const tick = 7;

/** One drawing of the reliability curve for one width. */
export function ReliabilityDrawing(props: ReliabilityDrawingProps) {
  const { id, size, steps, ticks, title, about, axes, className } = props;
  const { curve, diagonal, bands, xOf, yOf } = reliabilityGeometry(steps, size);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      direction="ltr"
      fontSize="13"
      className={cn('h-auto w-full font-sans', className)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{about}</desc>
      <g className="stroke-line">
        {grid.map((share) => (
          <path key={share} d={`M${xOf(0)} ${yOf(share)}H${xOf(1)}M${xOf(share)} ${yOf(0)}V${yOf(1)}`} />
        ))}
      </g>
      <g className="fill-line">
        {bands.map((band) => (
          <rect key={band.x} {...band} />
        ))}
      </g>
      <path d={diagonal} fill="none" strokeDasharray="1 4" strokeLinecap="round" className="stroke-ink-2" />
      <path d={curve} fill="none" strokeWidth="2" strokeLinejoin="round" className="stroke-ink" />
      {ticks.map(({ key, forecast, chosen, above }) => (
        <path
          key={key}
          d={`M${xOf(forecast)} ${above ? yOf(1) - 3 : yOf(0) + 3}v${above ? -tick : tick}`}
          strokeWidth="2"
          className={chosen === 'go' ? 'stroke-go' : 'stroke-rust'}
        />
      ))}
      <g aria-hidden="true" className="fill-ink-2">
        {grid.map((share) => (
          <g key={share}>
            <text x={xOf(share)} y={yOf(0) + 28} textAnchor="middle">
              {share * 100}
            </text>
            <text x={xOf(0) - 8} y={yOf(share) + 4} textAnchor="end">
              {share * 100}
            </text>
          </g>
        ))}
        <text x={xOf(1)} y={yOf(0) + 48} textAnchor="end">
          {axes.across}
        </text>
        <text x="0" y="14">
          {axes.up}
        </text>
      </g>
    </svg>
  );
}
