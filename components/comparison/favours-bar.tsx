import { message } from '@/lib/shared/message';
import type { Favours } from '@/lib/domain/evidence/claim';
import type { comparisonText } from '@/lib/text/en/comparison';

const order: Record<'go' | 'rust', readonly Favours[]> = {
  go: ['go', 'both', 'neither', 'rust'],
  rust: ['rust', 'both', 'neither', 'go'],
};
/** What speaks for neither is hollow: a fill pale enough to tell from "both" would be lost on the page. */
const fills: Record<Favours, string> = {
  go: 'fill-go',
  rust: 'fill-rust',
  both: 'fill-ink-3',
  neither: 'fill-none stroke-control',
};
/** Height of a segment and where it begins; the outline of the hollow one stays within. */
const spans = { filled: { y: 0, height: 8 }, hollow: { y: 0.5, height: 7 } };

type FavoursBarProps = {
  counts: Record<Favours, number>;
  /** The language that stands at the left. */
  first: 'go' | 'rust';
  text: (typeof comparisonText)['counts'];
};

/** How many claims speak for whom, as one bar; the list under it says the same in the bar's order. */
export function FavoursBar({ counts, first, text }: FavoursBarProps) {
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return (
    <div className="break-inside-avoid">
      <svg aria-hidden="true" className="block h-2 w-full rtl:-scale-x-100">
        {segments(counts, order[first]).map(({ favours, x, width }) => (
          <rect
            key={favours}
            x={`${x}%`}
            width={`${width}%`}
            {...spans[favours === 'neither' ? 'hollow' : 'filled']}
            className={fills[favours]}
          />
        ))}
      </svg>
      <div className="mt-2 flex flex-wrap gap-x-3 gap-y-0.5 text-fine text-ink-2">
        <span className="font-medium text-ink">{message(text.total, { count })}</span>
        <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
          {order[first].map((favours) => (
            <li key={favours} className="inline-flex items-center gap-1.5 whitespace-nowrap">
              <svg aria-hidden="true" viewBox="0 0 8 8" className="size-2 shrink-0">
                <Swatch favours={favours} />
              </svg>
              {message(text.sides[favours], { count: counts[favours] })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Square for Go and disc for Rust as everywhere; what belongs to no side alone is a bar. */
function Swatch({ favours }: { favours: Favours }) {
  if (favours === 'rust') return <circle cx="4" cy="4" r="4" className={fills.rust} />;
  if (favours === 'go') return <rect width="8" height="8" rx="1" className={fills.go} />;
  if (favours === 'neither') return <rect x="0.5" y="2" width="7" height="4" className={fills.neither} />;
  return <rect y="2" width="8" height="4" className={fills.both} />;
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
