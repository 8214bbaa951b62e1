import type { LanguageSides } from '@/lib/domain/comparison/sides';

export type VerdictShares = { go: number; rust: number; neither: number };

/** How often each language was named and how often neither: one bar whose parts keep the page's sides. The table says the same. */
export function VerdictBar({ shares, sides }: { shares: VerdictShares; sides: LanguageSides }) {
  const total = shares.go + shares.neither + shares.rust || 1;
  const order =
    sides === 'go-left' ? (['go', 'neither', 'rust'] as const) : (['rust', 'neither', 'go'] as const);
  const fills = { go: 'fill-go', neither: 'fill-line-2', rust: 'fill-rust' };
  const starts = order.map((_, at) =>
    order.slice(0, at).reduce((sum, before) => sum + (shares[before] / total) * 100, 0),
  );
  return (
    <svg aria-hidden="true" className="block h-3 w-full">
      {order.map((part, at) => (
        <rect
          key={part}
          x={`${starts[at] ?? 0}%`}
          width={`${(shares[part] / total) * 100}%`}
          height="12"
          className={fills[part]}
        />
      ))}
    </svg>
  );
}
