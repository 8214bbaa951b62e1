import { useId } from 'react';
import { cn } from '@/lib/shared/cn';
import type { MeasuredLine, MeasuredView } from './measured-view';
import { MeasuredAxis } from './measured-axis';
import { MeasuredStrip } from './measured-strip';

const words = { go: 'text-go', rust: 'text-rust' };

type MeasuredFigureProps = {
  figure: MeasuredView;
  languages: Record<'go' | 'rust', string>;
  /** `large`: the value as the first thing read, beside the axis. */
  size?: 'row' | 'large';
};

/**
 * One measured figure: what and in which unit, then Go above Rust on one axis from zero, each with its value in words.
 * Where it is narrow, name and value stand above the drawing. An axis runs from left to right in every script.
 */
export function MeasuredFigure({ figure, languages, size = 'row' }: MeasuredFigureProps) {
  const title = useId();
  const columns =
    size === 'row'
      ? 'sm:grid-flow-dense sm:grid-cols-[3rem_minmax(0,1fr)_9rem]'
      : 'sm:grid-cols-[3rem_minmax(11rem,auto)_minmax(0,1fr)]';
  const drawing = size === 'row' ? 'sm:col-start-2' : 'sm:col-start-3';
  return (
    <figure aria-labelledby={title} className="min-w-0 break-inside-avoid">
      <figcaption id={title} className="text-small">
        <span className={size === 'row' ? 'font-medium' : undefined}>{figure.title}</span>
        {figure.notes.map((note) => (
          <span key={note} className="text-ink-2">
            {' · '}
            {note}
          </span>
        ))}
      </figcaption>
      <ul className={cn('mt-1.5 grid grid-cols-[3rem_minmax(0,1fr)] items-center gap-x-3', columns)}>
        {figure.lines.map((line) => (
          <li key={line.language} className="contents">
            <span className={cn('text-small font-semibold', words[line.language])}>
              {languages[line.language]}
            </span>
            <LineValue line={line} unit={figure.unit} size={size} />
            <span dir="ltr" className={cn('col-span-2 sm:col-span-1 sm:row-auto', drawing)}>
              <MeasuredStrip line={line} ticks={figure.ticks} size={size} />
            </span>
          </li>
        ))}
        <li aria-hidden="true" dir="ltr" className={cn('col-span-2 sm:col-span-1', drawing)}>
          <MeasuredAxis ticks={figure.ticks} />
        </li>
      </ul>
    </figure>
  );
}

function LineValue({ line, unit, size }: { line: MeasuredLine; unit: string; size: 'row' | 'large' }) {
  if (size === 'row') {
    return (
      <span
        className={cn(
          'text-small tabular-nums sm:col-start-3',
          line.isMeasured ? 'font-semibold text-ink' : 'text-ink-2',
        )}
      >
        {line.value}
      </span>
    );
  }
  if (!line.isMeasured) return <span className="text-small text-ink-2">{line.value}</span>;
  return (
    <span className="flex flex-wrap items-baseline gap-x-1.5">
      <span className={cn('heading text-h2 whitespace-nowrap tabular-nums', words[line.language])}>
        {line.value}
      </span>
      {unit ? <span className="text-small text-ink-2">{unit}</span> : null}
      {line.span ? <span className="w-full text-small text-ink-2 tabular-nums">{line.span}</span> : null}
    </span>
  );
}
