import type { MeasuredView } from './measured-view';

/** The axis below the strips: a base line, and the number at each line. */
export function MeasuredAxis({ ticks }: { ticks: MeasuredView['ticks'] }) {
  return (
    <svg aria-hidden="true" overflow="visible" className="block h-6 w-full">
      <line x1="0" x2="100%" y1="0.5" y2="0.5" className="stroke-line-2" />
      {ticks.map(({ key, at, label }) => (
        <text
          key={key}
          x={`${at}%`}
          y="18"
          textAnchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}
          className="fill-ink-3 text-fine tabular-nums"
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
