import type { StoredResult } from '@/lib/domain/model/result';
import type { reportText } from '@/lib/text/en/report';

type HonestWords = { report: Pick<typeof reportText, 'stay' | 'because'> };

const mostReasons = 2;

/** The language of today by name; empty where it has none. */
export function currentName({ stay }: Pick<StoredResult, 'stay'>, { report }: HonestWords): string {
  return stay?.language ? report.stay.languages[stay.language] : '';
}

/** The first reasons for staying; a report of an earlier engine has one sentence for all. */
export function stayBecause({ stay }: Pick<StoredResult, 'stay'>, { report }: HonestWords): string {
  if (!stay || stay.reasons.length === 0) return report.because.stay;
  return stay.reasons
    .slice(0, mostReasons)
    .map(({ key }) => report.stay.reasons[key])
    .join(' ');
}
