import { cn } from '@/lib/shared/cn';
import { EndMark } from './end-mark';
import { plumbLineGeometry, type PlumbLineInput } from './geometry';
import { plumbLineSizes, type PlumbLineSize } from './sizes';
import { Weight } from './weight';

export type PlumbLineLabels = {
  go: string;
  rust: string;
  /** Under the stretch where the languages are worth the same. */
  equal: string;
};

type PlumbLineDrawingProps = PlumbLineInput & {
  size: PlumbLineSize;
  /** Unique on the page: the title and the description hang on it. */
  id: string;
  labels: PlumbLineLabels;
  /** What the picture shows, in a few words. */
  title: string;
  /** The same in whole sentences, with the numbers. */
  description: string;
  className?: string;
};

/** One drawing of the instrument in one size: beam, string, weight, fan, arc. Server-drawn; nothing in it moves. */
export function PlumbLineDrawing(props: PlumbLineDrawingProps) {
  const { size, id, labels, title, description, className, ...input } = props;
  const measures = plumbLineSizes[size];
  const drawing = plumbLineGeometry(input, size);
  const { width, height, pivot, stringEnd } = drawing;
  const [left, right] = input.sides === 'go-left' ? (['go', 'rust'] as const) : (['rust', 'go'] as const);
  const inset = measures.label.language > 0 ? 5 : 3;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      direction="ltr"
      className={cn('block h-auto w-full overflow-visible font-sans', className)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{description}</desc>

      {drawing.sectors.map((sector) => (
        <g key={sector.language}>
          <path d={sector.area} className={sector.language === 'go' ? 'fill-go-tint' : 'fill-rust-tint'} />
          <path
            d={sector.edge}
            fill="none"
            strokeWidth="1.5"
            className={sector.language === 'go' ? 'stroke-go' : 'stroke-rust'}
          />
        </g>
      ))}

      <g className="stroke-control" fill="none">
        <path d={drawing.arc} />
        <path d={drawing.ticks.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('')} />
        <path
          d={`M${pivot.x} ${pivot.y}V${pivot.y + measures.radius}`}
          strokeDasharray="1 4"
          strokeLinecap="round"
        />
      </g>
      <path d={drawing.equalArc} fill="none" strokeWidth="3" className="stroke-ink-3" />

      <path d={`M${inset} ${pivot.y}H${width - inset}`} strokeWidth="1.5" className="stroke-ink" />
      <EndMark language={left} x={inset} y={pivot.y} />
      <EndMark language={right} x={width - inset} y={pivot.y} />
      <path
        d={`M${pivot.x} ${pivot.y}L${stringEnd.x} ${stringEnd.y}`}
        strokeWidth="1.25"
        className="stroke-ink"
      />
      <Weight at={stringEnd} angle={drawing.angle} height={measures.weight} score={input.score} />
      <circle cx={pivot.x} cy={pivot.y} r="3.5" strokeWidth="1.5" className="fill-paper stroke-ink" />

      {measures.label.language > 0 ? (
        <g aria-hidden="true">
          <g fontSize={measures.label.language} fontWeight="600">
            <text x="0" y={pivot.y - 14} className={left === 'go' ? 'fill-go' : 'fill-rust'}>
              {labels[left]}
            </text>
            <text
              x={width}
              y={pivot.y - 14}
              textAnchor="end"
              className={right === 'go' ? 'fill-go' : 'fill-rust'}
            >
              {labels[right]}
            </text>
          </g>
          <text
            x={pivot.x}
            y={height - 6}
            textAnchor="middle"
            fontSize={measures.label.equal}
            className="fill-ink-2"
          >
            {labels.equal}
          </text>
        </g>
      ) : null}
    </svg>
  );
}
