import type { Feature } from './read-features';
import type { NamedTest } from './read-tests';

/** One line for each test that names no row of the table, and for each id in a name that is no row. */
export function namingProblems(features: readonly Feature[], tests: readonly NamedTest[]): string[] {
  const known = new Set(features.map(({ id }) => id));
  return tests.flatMap(({ file, name, ids }) => {
    const unknown = ids.filter((id) => !known.has(id));
    if (ids.length === 0) return [`${file}: "${name}" names no row`];
    return unknown.map((id) => `${file}: "${name}" names ${id}, which is no row`);
  });
}
