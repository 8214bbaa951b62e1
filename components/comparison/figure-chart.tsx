import { LanguageMark } from '@/components/ui/language-mark';
import { cn } from '@/lib/shared/cn';
import type { FigureBar, FigureGroup } from './figure-groups';

const fills = { go: 'fill-go', rust: 'fill-rust', neutral: 'fill-ink-3' };
const tints = { go: 'fill-go-tint', rust: 'fill-rust-tint', neutral: 'fill-line-2' };
const strokes = { go: 'stroke-go', rust: 'stroke-rust', neutral: 'stroke-ink-3' };

/**
 * The figures of a claim as bars from zero, one scale per unit. Each bar's name and value stand beside it as text,
 * so the drawing itself is hidden from assistive technology. A light end is the range that the source gives; an
 * arrow says that it names only one end.
 */
export function FigureChart({
  groups,
  languages,
  label,
}: {
  groups: readonly FigureGroup[];
  languages: Record<'go' | 'rust', string>;
  label: string;
}) {
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-4">
      {groups.map((group) => (
        <ul key={group.unit} className="flex flex-col gap-2">
          {group.bars.map((bar) => (
            <li key={bar.key} className="text-fine">
              <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="inline-flex flex-wrap items-baseline gap-x-2 text-ink-2">
                  {bar.tone === 'neutral' ? null : (
                    <LanguageMark tone={bar.tone}>{languages[bar.tone]}</LanguageMark>
                  )}
                  {bar.label}
                </span>
                <span className="text-ink tabular-nums">{bar.value}</span>
              </span>
              <Bar bar={bar} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

function Bar({ bar: { tone, end, reach, open } }: { bar: FigureBar }) {
  return (
    <svg aria-hidden="true" className="mt-1 block h-2.5 w-full overflow-visible">
      <line x1="0" x2="100%" y1="100%" y2="100%" className="stroke-line" />
      {reach > end ? (
        <rect x={`${end}%`} width={`${reach - end}%`} height="8" className={tints[tone]} />
      ) : null}
      <rect width={`${end}%`} height="8" className={open === 'below' ? tints[tone] : fills[tone]} />
      <line x1={`${end}%`} x2={`${end}%`} y1="0" y2="8" strokeWidth="2" className={strokes[tone]} />
      {open ? (
        <svg x={`${end}%`} className="overflow-visible">
          <path
            d={open === 'above' ? 'M3 1l3.5 3L3 7' : 'M-3 1l-3.5 3L-3 7'}
            fill="none"
            strokeWidth="1.5"
            className={cn(strokes[tone])}
          />
        </svg>
      ) : null}
    </svg>
  );
}
