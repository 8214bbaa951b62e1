import type { StoredResult } from '../model/result';
import { shownEitherKind } from './either-kind';

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
