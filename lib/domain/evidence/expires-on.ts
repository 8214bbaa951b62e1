import type { Claim, ClaimKind } from './claim';
import { replacedOn } from './language-releases';
import { addMonths } from './months';

/**
 * For how many months each kind stands. What is documented changes with releases, surveys and counts come every
 * year, a package can change its standing at any time, and what happened at a company stays true but stops being
 * typical.
 */
const monthsByKind: Record<ClaimKind, number> = {
  status: 6,
  documentation: 12,
  survey: 12,
  benchmark: 12,
  count: 12,
  advice: 12,
  case: 24,
  report: 24,
};

/** These say how something stood on a day, so they age from that day, however late they are read. */
const agesFromFact: readonly ClaimKind[] = ['status', 'survey', 'benchmark', 'count'];

/** What was never read itself is due soonest. */
const monthsUnread = 6;

type Dated = Pick<Claim, 'kind' | 'reading' | 'asOf' | 'boundTo' | 'source'>;

/**
 * The first day on which a claim counts as out of date unless it is read again, YYYY-MM-DD (D17): the earliest of
 * what its kind, the release of a language it is about, and the way it was read allow.
 */
export function expiresOn({ kind, reading, asOf, boundTo, source }: Dated): string {
  const fact = asOf ?? reading.on ?? String(source.year);
  const from = agesFromFact.includes(kind) ? fact : (reading.on ?? fact);
  const isUnread = reading.how === 'second-hand' || reading.how === 'not-read';
  const days = [
    addMonths(from, monthsByKind[kind]),
    ...(boundTo ? [replacedOn(boundTo)] : []),
    ...(isUnread ? [addMonths(from, monthsUnread)] : []),
  ];
  return days.reduce((first, each) => (each < first ? each : first));
}
