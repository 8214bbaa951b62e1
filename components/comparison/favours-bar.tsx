import type { Favours } from '@/lib/domain/evidence/claim';

const order: Record<'go' | 'rust', readonly Favours[]> = {
  go: ['go', 'both', 'neither', 'rust'],
  rust: ['rust', 'both', 'neither', 'go'],
};
const fills: Record<Favours, string> = {
  go: 'fill-go',
  rust: 'fill-rust',
  both: 'fill-ink-3',
  neither: 'fill-line-2',
};

type FavoursBarProps = {
  counts: Record<Favours, number>;
  /** The language that stands at the left. */
  first: 'go' | 'rust';
  /** The counts in words. */
  line: string;
};

/** How many claims speak for whom, as one bar; the sentence under it says the same. */
export function FavoursBar({ counts, first, line }: FavoursBarProps) {
  return (
    <div>
      <svg aria-hidden="true" className="block h-2 w-full">
        {segments(counts, order[first]).map(({ favours, x, width }) => (
          <rect key={favours} x={`${x}%`} width={`${width}%`} height="8" className={fills[favours]} />
        ))}
      </svg>
      <p className="mt-1.5 text-fine text-ink-2">{line}</p>
    </div>
  );
}

function segments(counts: Record<Favours, number>, favours: readonly Favours[]) {
  const all = favours.reduce((sum, each) => sum + counts[each], 0) || 1;
  let x = 0;
  return favours.map((each) => {
    const width = (counts[each] / all) * 100;
    const segment = { favours: each, x, width };
    x += width;
    return segment;
  });
}
