import type { EndState } from './scene-geometry';

type EndMarkProps = { language: 'go' | 'rust'; x: number; y: number; state?: EndState; scale?: number };

/** The end of the beam: a small square for Go, a small disc for Rust; hollow when idle, struck through when barred. */
export function EndMark({ language, x, y, state = 'open', scale = 1 }: EndMarkProps) {
  const colour =
    state === 'open'
      ? language === 'go'
        ? 'fill-go'
        : 'fill-rust'
      : state === 'idle'
        ? 'fill-paper stroke-control'
        : 'fill-paper stroke-ink-2';
  return (
    <>
      {language === 'go' ? (
        <rect
          x={x - 4.5 * scale}
          y={y - 4.5 * scale}
          width={9 * scale}
          height={9 * scale}
          rx={scale}
          strokeWidth={1.5 * scale}
          className={colour}
        />
      ) : (
        <circle cx={x} cy={y} r={5 * scale} strokeWidth={1.5 * scale} className={colour} />
      )}
      {state === 'barred' ? (
        <path
          d={`M${x - 8 * scale} ${y + 7 * scale}L${x + 8 * scale} ${y - 7 * scale}`}
          strokeWidth={2 * scale}
          className="stroke-ink"
        />
      ) : null}
    </>
  );
}
