import { cn } from '@/lib/shared/cn';
import { isolated } from '@/lib/shared/isolated';
import type { Finding } from '@/lib/domain/report/verdict-scene';
import { EndMark } from './end-mark';
import { plumbLineGeometry, type PlumbLineInput } from './geometry';
import { endState, hangingWeights, hasFan, lowerLabels } from './scene-geometry';
import { SceneGround } from './scene-ground';
import { SceneMarks } from './scene-marks';
import { plumbLineSizes, type PlumbLineSize } from './sizes';
import { Weight } from './weight';

export type PlumbLineLabels = {
  go: string;
  rust: string;
  /** Under the stretch where the languages are worth the same. */
  equal: string;
  /** A language at its end of the beam when it is ruled out. */
  barred: { go: string; rust: string };
  byPoints: string;
  held: string;
  nothing: string;
  findings: Readonly<Record<Finding, string>>;
};

type PlumbLineDrawingProps = PlumbLineInput & {
  size: PlumbLineSize;
  /** Unique on the page: the title and the description are found by it. */
  id: string;
  /** Missing where a drawing has no room for words. */
  labels?: PlumbLineLabels;
  /** The present language of a verdict to stay, over its mount. */
  currentLanguage?: string;
  /** What the picture shows, in a few words. */
  title: string;
  /** The same in whole sentences, with the numbers. */
  description: string;
  className?: string;
};

const textColours = { go: 'fill-go', rust: 'fill-rust', ink: 'fill-ink' };
/** Height of a row of labels below the arc, in pixels. */
const labelRow = 18;

/** One drawing of the instrument in one size: beam, strings, weights, fan, arc, and what the verdict adds. Server-drawn; nothing in it moves. */
export function PlumbLineDrawing(props: PlumbLineDrawingProps) {
  const { size, id, labels, currentLanguage, title, description, className, ...input } = props;
  const { scene, sides } = input;
  const measures = plumbLineSizes[size];
  const drawing = plumbLineGeometry(input, size);
  const { width, pivot } = drawing;
  const weights = hangingWeights(input, pivot, measures);
  const shown = measures.label.language > 0 ? labels : undefined;
  const lower = shown ? lowerLabels(input, weights, pivot, measures, shown) : [];
  const rows = Math.max(0, ...lower.map(({ row }) => row));
  const height = drawing.height + rows * labelRow;
  const [left, right] = sides === 'go-left' ? (['go', 'rust'] as const) : (['rust', 'go'] as const);
  const inset = shown ? 5 : 3;
  const isHeld = scene.kind === 'stay';
  const foot = shown ? footOf(scene.kind, shown) : null;
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

      <SceneGround input={input} pivot={pivot} measures={measures} id={id} />
      {hasFan(scene)
        ? drawing.sectors.map((sector) => (
            <g key={sector.language}>
              <path
                d={sector.area}
                className={sector.language === 'go' ? 'fill-go-tint' : 'fill-rust-tint'}
              />
              <path
                d={sector.edge}
                fill="none"
                strokeWidth="1.5"
                className={sector.language === 'go' ? 'stroke-go' : 'stroke-rust'}
              />
            </g>
          ))
        : null}

      {measures.hasArc ? (
        <g className="stroke-control" fill="none">
          <path d={drawing.arc} strokeDasharray={isHeld ? '3 5' : undefined} />
          {isHeld ? null : (
            <path d={drawing.ticks.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('')} />
          )}
          <path
            d={`M${pivot.x} ${pivot.y}V${pivot.y + measures.radius}`}
            strokeDasharray="1 4"
            strokeLinecap="round"
          />
        </g>
      ) : null}
      {isHeld || !measures.hasArc ? null : (
        <path d={drawing.equalArc} fill="none" strokeWidth="3" className="stroke-ink-3" />
      )}

      <path d={`M${inset} ${pivot.y}H${width - inset}`} strokeWidth="1.5" className="stroke-ink" />
      <EndMark language={left} x={inset} y={pivot.y} scale={measures.mark} state={endState(scene, left)} />
      <EndMark
        language={right}
        x={width - inset}
        y={pivot.y}
        scale={measures.mark}
        state={endState(scene, right)}
      />
      <SceneMarks input={input} pivot={pivot} measures={measures} id={id} />
      {weights.map(({ name, angle, end, colour, pin }) => (
        <g key={name ?? 'weight'}>
          <path d={`M${pivot.x} ${pivot.y}L${end.x} ${end.y}`} strokeWidth="1.25" className="stroke-ink" />
          <Weight at={end} angle={angle} height={measures.weight} colour={colour} />
          {pin ? (
            <>
              <circle cx={pin.x} cy={pin.y} r="4.5" strokeWidth="1.5" className="fill-paper stroke-ink" />
              <circle cx={pin.x} cy={pin.y} r="1.5" className="fill-ink" />
            </>
          ) : null}
        </g>
      ))}
      {isHeld ? null : (
        <circle
          cx={pivot.x}
          cy={pivot.y}
          r={3.5 * measures.mark}
          strokeWidth={1.5 * measures.mark}
          className="fill-paper stroke-ink"
        />
      )}

      {shown ? (
        <g aria-hidden="true">
          <g fontSize={measures.label.language} fontWeight="600">
            <EndLabel language={left} x={0} y={pivot.y - 14} anchor="start" input={input} labels={shown} />
            <EndLabel language={right} x={width} y={pivot.y - 14} anchor="end" input={input} labels={shown} />
            {isHeld && currentLanguage ? (
              <text x={pivot.x} y={pivot.y - 14} textAnchor="middle" className="fill-ink">
                {isolated(currentLanguage)}
              </text>
            ) : null}
          </g>
          {lower.map(({ text, x, row, colour, isStrong }) => (
            <text
              key={`${text}-${x}`}
              x={x}
              y={drawing.height - 6 + row * labelRow}
              textAnchor="middle"
              fontSize={measures.label.equal}
              fontWeight={isStrong ? 600 : undefined}
              className={isStrong ? textColours[colour] : 'fill-ink-2'}
            >
              {isolated(text)}
            </text>
          ))}
          {foot ? (
            <text
              x={pivot.x}
              y={isHeld ? pivot.y + measures.radius * 0.55 : drawing.height - 6}
              textAnchor="middle"
              fontSize={measures.label.equal}
              className="fill-ink-2"
            >
              {foot}
            </text>
          ) : null}
        </g>
      ) : null}
    </svg>
  );
}

type EndLabelProps = {
  language: 'go' | 'rust';
  x: number;
  y: number;
  anchor: 'start' | 'end';
  input: PlumbLineInput;
  labels: PlumbLineLabels;
};

function EndLabel({ language, x, y, anchor, input, labels }: EndLabelProps) {
  const state = endState(input.scene, language);
  const colour = state === 'open' ? textColours[language] : 'fill-ink-2';
  return (
    <text x={x} y={y} textAnchor={anchor} className={colour}>
      {state === 'barred' ? labels.barred[language] : labels[language]}
    </text>
  );
}

/** The words under the instrument; a scene whose marks have their own labels has none. */
function footOf(kind: PlumbLineInput['scene']['kind'], labels: PlumbLineLabels): string | null {
  switch (kind) {
    case 'points':
    case 'either':
    case 'leaning':
      return labels.equal;
    case 'stay':
      return labels.held;
    case 'conflict':
      return labels.nothing;
    case 'split':
    case 'measure':
    case 'open':
    case 'ruled-out':
      return null;
  }
}
