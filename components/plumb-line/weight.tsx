import type { Point } from './geometry';

type WeightProps = {
  /** Where the string ends. */
  at: Point;
  /** Angle of the string in degrees, positive to the right. */
  angle: number;
  height: number;
  /** The language on whose side the weight hangs; ink when no language is named. */
  colour: 'go' | 'rust' | 'ink';
  isHollow?: boolean;
};

const fills = { go: 'fill-go', rust: 'fill-rust', ink: 'fill-ink' };

/** The slim drop at the end of the string, turned with it. */
export function Weight({ at, angle, height, colour, isHollow }: WeightProps) {
  // SVG turns clockwise; a swing to the right is a turn against the clock below the pivot.
  return (
    <path
      d={weightShape(height)}
      transform={`translate(${at.x} ${at.y}) rotate(${part(-angle)})`}
      strokeWidth={isHollow ? 1.5 : undefined}
      className={isHollow ? 'fill-paper stroke-ink' : fills[colour]}
    />
  );
}

/** The outline of the drop, hanging down from the origin. */
function weightShape(height: number): string {
  const h = height;
  const w = height * 0.2;
  return (
    `M0 0C${part(w * 0.5)} ${part(h * 0.03)} ${part(w)} ${part(h * 0.18)} ${part(w)} ${part(h * 0.36)}` +
    `C${part(w)} ${part(h * 0.55)} ${part(w * 0.35)} ${part(h * 0.8)} 0 ${part(h)}` +
    `C${part(-w * 0.35)} ${part(h * 0.8)} ${part(-w)} ${part(h * 0.55)} ${part(-w)} ${part(h * 0.36)}` +
    `C${part(-w)} ${part(h * 0.18)} ${part(-w * 0.5)} ${part(h * 0.03)} 0 0Z`
  );
}

function part(value: number): number {
  return Math.round(value * 100) / 100;
}
