import { useId } from 'react';
import { cn } from '@/lib/shared/cn';
import type { MeasuredLine, MeasuredView } from './measured-view';

const fills = { go: 'fill-go', rust: 'fill-rust' };
const strokes = { go: 'stroke-go', rust: 'stroke-rust' };
const tints = { go: 'fill-go-tint', rust: 'fill-rust-tint' };

/** Heights of a strip, in pixels; strips below each other let the lines of the axis run through. */
const heights = { row: 28, large: 44 };
const barHeight = 11;
const square = 9;
const radius = 4.75;

type StripProps = { line: MeasuredLine; ticks: MeasuredView['ticks']; size: keyof typeof heights };

/** One language on the axis: a bar for the spread, a mark for each value, a hatch where nobody measured. */
export function MeasuredStrip({ line, ticks, size }: StripProps) {
  const hatch = useId();
  const height = heights[size];
  const middle = height / 2;
  const bar = { y: middle - barHeight / 2, height: barHeight };
  const { language } = line;
  return (
    <svg aria-hidden="true" overflow="visible" height={height} className="block w-full">
      {ticks.map(({ key, at }) => (
        <line key={key} x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} className="stroke-line" />
      ))}
      {line.isHatched ? (
        <>
          <defs>
            <pattern
              id={hatch}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M3.5 0V7" className="stroke-control" />
            </pattern>
          </defs>
          <rect y={bar.y} width="100%" height={bar.height} fill={`url(#${hatch})`} />
        </>
      ) : null}
      {line.bar ? (
        <rect
          x={`${line.bar.from}%`}
          width={`${line.bar.to - line.bar.from}%`}
          {...bar}
          className={cn(tints[language], strokes[language])}
        />
      ) : null}
      {line.marks.map(({ key, at, isHollow }) => {
        const look = isHollow ? cn('fill-paper', strokes[language]) : fills[language];
        const stroke = isHollow ? 2 : 0;
        return language === 'go' ? (
          <svg key={key} x={`${at}%`} overflow="visible">
            <rect
              x={-square / 2}
              y={middle - square / 2}
              width={square}
              height={square}
              rx="1"
              strokeWidth={stroke}
              className={look}
            />
          </svg>
        ) : (
          <circle key={key} cx={`${at}%`} cy={middle} r={radius} strokeWidth={stroke} className={look} />
        );
      })}
    </svg>
  );
}
