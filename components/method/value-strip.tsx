import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { valueMark } from './value-scale';

type ValueStripProps = { directions: readonly number[]; sides: LanguageSides };

const fills = { go: 'stroke-go', neither: 'stroke-ink-3', rust: 'stroke-rust' };

/** All values of a question on one line, from the one language to the other. The words beside it give the range. */
export function ValueStrip({ directions, sides }: ValueStripProps) {
  const places = directions.map((direction) => valueMark(direction, 0, sides).end);
  const strokes = {
    go: linesAt(places.filter((_, at) => (directions[at] ?? 0) < 0)),
    neither: linesAt(places.filter((_, at) => directions[at] === 0)),
    rust: linesAt(places.filter((_, at) => (directions[at] ?? 0) > 0)),
  };
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      strokeWidth="3"
      className="block h-5 w-full *:[vector-effect:non-scaling-stroke] @min-[40rem]/data-table:w-44"
    >
      <path d="M50 0V20" strokeWidth="1" strokeDasharray="1 3" className="stroke-control" />
      <path
        d={`M${Math.min(...places)} 10H${Math.max(...places)}`}
        strokeWidth="1"
        className="stroke-ink-3"
      />
      {(['go', 'neither', 'rust'] as const).map((side) =>
        strokes[side] ? <path key={side} d={strokes[side]} className={fills[side]} /> : null,
      )}
    </svg>
  );
}

function linesAt(places: readonly number[]): string {
  return [...new Set(places)].map((place) => `M${place} 4V16`).join('');
}
