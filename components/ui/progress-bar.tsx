import { ShareBar } from './share-bar';

type ProgressBarProps = {
  /** How far, from 0 to `max`. */
  value: number;
  max: number;
  /** Name of the bar for assistive technology, for example "Progress". */
  name: string;
  /** Left under the bar: the section. */
  label?: string;
  /** Right under the bar: the count, for example "6 of 23". Also the spoken value. */
  count: string;
  className?: string;
};

/** A hairline that fills, with where one is and how much is left in words. */
export function ProgressBar({ value, max, name, label, count, className }: ProgressBarProps) {
  return (
    <div className={className}>
      <div
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={count}
      >
        <ShareBar share={max > 0 ? value / max : 0} className="h-[3px] text-ink" />
      </div>
      <p className="mt-2 flex justify-between gap-4 text-small text-ink-2 tabular-nums">
        <span>{label}</span>
        <span className="whitespace-nowrap">{count}</span>
      </p>
    </div>
  );
}
