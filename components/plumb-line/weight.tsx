import type { Point } from './geometry';

type WeightProps = {
  /** Where the string ends. */
  at: Point;
  /** Angle of the string in degrees, positive to the right. */
  angle: number;
  height: number;
  /** Decides the colour: the side on which the weight hangs; ink when it hangs straight. */
  score: number;
};

/** The slim drop at the end of the string, turned with it. */
export function Weight({ at, angle, height, score }: WeightProps) {
  const h = height;
  const w = height * 0.2;
  const shape =
    `M0 0C${part(w * 0.5)} ${part(h * 0.03)} ${part(w)} ${part(h * 0.18)} ${part(w)} ${part(h * 0.36)}` +
    `C${part(w)} ${part(h * 0.55)} ${part(w * 0.35)} ${part(h * 0.8)} 0 ${h}` +
    `C${part(-w * 0.35)} ${part(h * 0.8)} ${part(-w)} ${part(h * 0.55)} ${part(-w)} ${part(h * 0.36)}` +
    `C${part(-w)} ${part(h * 0.18)} ${part(-w * 0.5)} ${part(h * 0.03)} 0 0Z`;
  const colour = score > 0 ? 'fill-rust' : score < 0 ? 'fill-go' : 'fill-ink';
  // SVG turns clockwise; a swing to the right is a turn against the clock below the pivot.
  return (
    <path d={shape} transform={`translate(${at.x} ${at.y}) rotate(${part(-angle)})`} className={colour} />
  );
}

function part(value: number): number {
  return Math.round(value * 100) / 100;
}
