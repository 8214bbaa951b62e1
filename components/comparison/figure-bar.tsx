import type { ComponentProps } from 'react';
import { cn } from '@/lib/shared/cn';
import type { FigureBar as Bar } from './figure-groups';

const fills = { go: 'fill-go', rust: 'fill-rust', neutral: 'fill-ink-3' };
const tints = { go: 'fill-go-tint', rust: 'fill-rust-tint', neutral: 'fill-line-2' };
const strokes = { go: 'stroke-go', rust: 'stroke-rust', neutral: 'stroke-ink-3' };
/** Where an outline of one unit has to run to be as high as a filled bar. */
const outline = { y: 0.5, height: 7 };

type FigureBarProps = Omit<ComponentProps<'svg'>, 'children'> & { bar: Bar };

/**
 * One figure as a bar from zero on a base line, 10 units high and as wide as its place. A light end is the range
 * that the source gives, outlined because its tint alone is hard to see on the page; an arrow says that it names
 * only one end. Drawn alike on pages and in pictures to embed.
 */
export function FigureBar({ bar: { tone, end, reach, open }, ...place }: FigureBarProps) {
  const light = cn(tints[tone], strokes[tone]);
  return (
    <svg aria-hidden="true" overflow="visible" {...place}>
      <line x1="0" x2="100%" y1="9.5" y2="9.5" className="stroke-line" />
      {reach > end ? <rect x={`${end}%`} width={`${reach - end}%`} {...outline} className={light} /> : null}
      {open === 'below' ? (
        <rect width={`${end}%`} {...outline} className={light} />
      ) : (
        <rect width={`${end}%`} height="8" className={fills[tone]} />
      )}
      <line x1={`${end}%`} x2={`${end}%`} y1="0" y2="8" strokeWidth="2" className={strokes[tone]} />
      {open ? (
        <svg x={`${end}%`} overflow="visible">
          <path
            d={open === 'above' ? 'M3 1l3.5 3L3 7' : 'M-3 1l-3.5 3L-3 7'}
            fill="none"
            strokeWidth="1.5"
            className={strokes[tone]}
          />
        </svg>
      ) : null}
    </svg>
  );
}
