import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '@/lib/text/en';

/** One entry of the text catalogue and where it stands, as "site.home.effort". */
interface CatalogueString {
  path: string;
  pattern: string;
}

/** Every string of the English catalogue. */
export function catalogueStrings(): CatalogueString[] {
  return stringsIn(en, '');
}

function stringsIn(value: unknown, path: string): CatalogueString[] {
  if (typeof value === 'string') return [{ path, pattern: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path ? `${path}.${key}` : key));
}

/** The shape of a parsed pattern, as far as it is read here: texts, and choices with texts inside. */
interface PatternPart {
  value?: unknown;
  options?: Record<string, { value: PatternPart[] }>;
}

/**
 * What a pattern says by itself, without what is filled in. A branch that is chosen by an exact count
 * ("=2 {two reservations}") belongs to that count and is left out.
 */
export function ownWords(pattern: string): string {
  const parts = new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst();
  return wordsOf(parts as PatternPart[]).join(' … ');
}

const literal = 0;

function wordsOf(parts: readonly (PatternPart & { type?: number })[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === literal) return [String(part.value)];
    const branches = Object.entries(part.options ?? {}).filter(([key]) => !key.startsWith('='));
    return branches.flatMap(([, branch]) => wordsOf(branch.value));
  });
}
