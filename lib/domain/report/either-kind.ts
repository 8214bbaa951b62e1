import type { EitherKind, StoredResult } from '../model/result';
import { isOneSided } from '../model/verdict';

/**
 * Why no language is named, as it is shown. Reports frozen before the third engine call every such
 * verdict undetermined; one whose readings lie on one side leans, by its own frozen figures.
 */
export function shownEitherKind({
  eitherKind,
  range,
}: Pick<StoredResult, 'eitherKind' | 'range'>): EitherKind | null {
  return eitherKind === 'undetermined' && isOneSided(range) ? 'leaning' : eitherKind;
}
