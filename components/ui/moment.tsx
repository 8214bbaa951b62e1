import { formatMoment } from '@/lib/shared/format';
import { formatShortMoment } from '@/lib/shared/format-short';

type MomentProps = {
  at: Date;
  /** Without the name of the zone, for a column or list whose heading names it. */
  short?: boolean;
  className?: string;
};

/** A point in time in UTC, to the minute, readable by programs as well. */
export function Moment({ at, short, className }: MomentProps) {
  return (
    <time dateTime={at.toISOString()} className={className ?? 'whitespace-nowrap'}>
      {short ? formatShortMoment(at) : formatMoment(at)}
    </time>
  );
}
