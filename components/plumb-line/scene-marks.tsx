import { cn } from '@/lib/shared/cn';
import type { Point } from './geometry';
import { byPointsMark, outcomePoints, scaled, slackString } from './scene-geometry';
import type { PlumbLineInput } from './geometry';
import type { SizeMeasures } from './sizes';
import { Weight } from './weight';

export type SceneMarksProps = {
  input: PlumbLineInput;
  pivot: Point;
  measures: SizeMeasures;
  /** Unique on the page: the hatch pattern is named after it. */
  id: string;
};

/** What is drawn in front of the arc: bars, mount, slack string, outcomes; strings with weights are drawn elsewhere. */
export function SceneMarks(props: SceneMarksProps) {
  switch (props.input.scene.kind) {
    case 'stay':
      return <Mount {...props} />;
    case 'measure':
      return <Slack {...props} />;
    case 'open':
      return <HollowWeight {...props} />;
    case 'conflict':
      return <TwoBars {...props} />;
    case 'ruled-out':
      return <Bar {...props} />;
    case 'points':
    case 'split':
    case 'either':
    case 'leaning':
      return null;
  }
}

/** Stay: the weight is held in its mount under the beam by a pin. */
function Mount({ pivot, measures }: SceneMarksProps) {
  const s = (length: number) => scaled(measures, length);
  return (
    <g>
      <path
        d={`M${pivot.x - s(17)} ${pivot.y}v${s(42)}M${pivot.x + s(17)} ${pivot.y}v${s(42)}`}
        strokeWidth="1.5"
        className="stroke-ink"
      />
      <path d={`M${pivot.x} ${pivot.y}v${s(14)}`} strokeWidth={s(10)} className="stroke-ink" />
      <Weight at={{ x: pivot.x, y: pivot.y + s(12) }} angle={0} height={s(52)} colour="ink" />
      <path
        d={`M${pivot.x - s(25)} ${pivot.y + s(20)}h${s(50)}`}
        strokeWidth={Math.max(1.5, s(2.5))}
        className="stroke-ink"
      />
      <rect
        x={pivot.x - s(23)}
        y={pivot.y - s(4)}
        width={s(46)}
        height={s(8)}
        rx={s(2)}
        className="fill-ink"
      />
    </g>
  );
}

/** Measure first: the line is slack, the weight lies on the ground; dashed lines show what each finding leads to. */
function Slack({ input: { scene, sides }, pivot, measures }: SceneMarksProps) {
  if (scene.kind !== 'measure') return null;
  const s = (length: number) => scaled(measures, length);
  const ground = pivot.y + s(150);
  const outcomes = outcomePoints(scene.outcomes, sides, pivot, measures);
  const hatch = Array.from({ length: 7 }, (_, index) => pivot.x - s(38) + index * s(14));
  return (
    <g>
      {outcomes.map(({ outcome: { language }, end }) => (
        <g key={language}>
          <path
            d={`M${pivot.x} ${pivot.y}L${end.x} ${end.y}`}
            fill="none"
            strokeWidth="1.5"
            strokeDasharray="4 4"
            className={language === 'go' ? 'stroke-go' : 'stroke-rust'}
          />
          <circle
            cx={end.x}
            cy={end.y}
            r={Math.max(3, s(5))}
            strokeWidth="1.75"
            className={cn('fill-paper', language === 'go' ? 'stroke-go' : 'stroke-rust')}
          />
        </g>
      ))}
      <path d={slackString(pivot, s(140), -s(20))} fill="none" strokeWidth="1.5" className="stroke-ink" />
      <Weight at={{ x: pivot.x - s(20), y: ground - s(8) }} angle={90} height={s(44)} colour="ink" />
      <path
        d={`M${pivot.x - s(48)} ${ground}h${s(96)}${hatch.map((x) => `M${x} ${ground + s(2)}l${-s(6)} ${s(8)}`).join('')}`}
        strokeWidth="1.25"
        fill="none"
        className="stroke-ink-2"
      />
    </g>
  );
}

/** Not enough answers: a slack line with a hollow weight. */
function HollowWeight({ pivot, measures }: SceneMarksProps) {
  const drop = scaled(measures, 130);
  return (
    <g>
      <path d={slackString(pivot, drop, 0)} fill="none" strokeWidth="1.5" className="stroke-ink" />
      <Weight
        at={{ x: pivot.x, y: pivot.y + drop }}
        angle={0}
        height={measures.weight}
        colour="ink"
        isHollow
      />
    </g>
  );
}

/** Conflict: a bar on each side, and the string cut short and pinned between them. */
function TwoBars({ pivot, measures }: SceneMarksProps) {
  const s = (length: number) => scaled(measures, length);
  const pin = { x: pivot.x, y: pivot.y + s(70) };
  return (
    <g className="stroke-ink" fill="none">
      <path
        d={`M${pivot.x - s(4)} ${pivot.y + s(20)}L${pivot.x - s(22)} ${pivot.y + s(180)}M${pivot.x + s(4)} ${pivot.y + s(20)}L${pivot.x + s(22)} ${pivot.y + s(180)}`}
        strokeWidth={Math.max(2, s(4))}
      />
      <path d={`M${pivot.x} ${pivot.y}V${pin.y}`} strokeWidth="1.25" />
      <path d={`M${pin.x - s(9)} ${pin.y}h${s(18)}`} strokeWidth="1.5" />
      <circle cx={pin.x} cy={pin.y} r={Math.max(2, s(3.5))} className="fill-ink" />
    </g>
  );
}

/** Ruled out: a bar on the vertical, and a ring on the arc where points alone would hang the weight. */
function Bar({ input: { scene, score, sides }, pivot, measures }: SceneMarksProps) {
  const ring = byPointsMark(scene, score, sides, pivot, measures);
  const s = (length: number) => scaled(measures, length);
  return (
    <g>
      <path d={`M${pivot.x} ${pivot.y + s(18)}V${pivot.y + s(190)}`} strokeWidth="3" className="stroke-ink" />
      {ring ? (
        <circle
          cx={ring.x}
          cy={ring.y}
          r={Math.max(3, s(5))}
          strokeWidth="1.5"
          className="fill-paper stroke-ink"
        />
      ) : null}
    </g>
  );
}
