import { formatMoment } from '@/lib/shared/format';
import { formatShortDate, formatShortTime } from '@/lib/shared/format-short';

type MomentProps = {
  at: Date;
  /** Without the name of the zone, for a column or list whose heading names it. */
  short?: boolean;
};

/** A point in time in UTC, to the minute, readable by programs as well. It breaks between day and time only. */
export function Moment({ at, short }: MomentProps) {
  return (
    <time dateTime={at.toISOString()}>
      {short ? (
        <>
          <span className="whitespace-nowrap">{`${formatShortDate(at)},`}</span>{' '}
          <span>{formatShortTime(at)}</span>
        </>
      ) : (
        formatMoment(at)
      )}
    </time>
  );
}
