import type { StoredResult } from '@/lib/domain/model/result';
import { shownEitherKind } from '@/lib/domain/report/either-kind';
import type { reportText } from '@/lib/text/en/report';

type HonestWords = { report: Pick<typeof reportText, 'stay' | 'because'> };

const mostReasons = 2;

/** Which headline says that the present language stays. */
export function stayHeadline({ stay }: Pick<StoredResult, 'stay'>) {
  const isNamed = stay?.language && stay.language !== 'other';
  if (!stay) return 'stay';
  if (!stay.isRunning) return isNamed ? newHeadline(stay.language) : 'stay';
  if (stay.fixes.length > 0) return isNamed ? 'stayFixNamed' : 'stayFix';
  return isNamed ? 'stayNamed' : 'stay';
}

/** Go and Rust are compared here, so a team that writes one of them keeps it. */
function newHeadline(language: string | null) {
  return language === 'go' || language === 'rust' ? 'stayNamed' : 'stayNew';
}

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

/** How a verdict that names no language is called. */
export function eitherKey(result: Pick<StoredResult, 'eitherKind' | 'range'>) {
  const kind = shownEitherKind(result);
  return kind === 'leaning' ? 'ahead' : (kind ?? 'undetermined');
}

/** What contradicts what: two constraints, a rule and an answer, or a host that decides alone. */
export function conflictKind({ clashes = [] }: Pick<StoredResult, 'clashes'>) {
  if (clashes.length === 0) return 'conflict';
  return clashes.some(({ gate }) => gate === null) ? 'toolchain' : 'clash';
}
