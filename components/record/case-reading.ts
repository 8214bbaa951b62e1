import type { CaseReading } from '@/lib/domain/record/record-case';
import { formatDate } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';

/** How and when the source of a decision was read, with the copy or the revision that was really read. */
export function caseReading({ how, on, at }: CaseReading, { cases }: typeof recordText): string {
  const { dated, undated, at: what } = cases.reading;
  const sentence =
    on === null ? undated[how] : message(dated[how], { date: formatDate(new Date(`${on}T00:00:00Z`)) });
  return at === undefined ? sentence : `${sentence} ${message(what, { at })}`;
}
