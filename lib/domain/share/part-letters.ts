import type { StoredReport } from '../report/stored-report';

/** The same report with the letters A, B, C in place of the names of its parts. */
export function withoutPartNames({ document, result }: StoredReport): StoredReport {
  const letters = lettersOf([
    ...(document.components ?? []).map(({ name }) => name),
    ...result.components.map(({ name }) => name),
  ]);
  // A name that belongs to no part is not shown either.
  const letter = (name: string): string => letters.get(name) ?? '?';
  const { split } = result;
  return {
    document: {
      ...document,
      ...(document.components && {
        components: document.components.map((part) => ({ ...part, name: letter(part.name) })),
      }),
    },
    result: {
      ...result,
      gates: result.gates.map((gate) => ({ ...gate, parts: gate.parts.map(letter) })),
      components: result.components.map((part) => ({ ...part, name: letter(part.name) })),
      split: split && {
        ...split,
        assignment: split.assignment.map((each) => ({ ...each, component: letter(each.component) })),
        boundaries: split.boundaries.map((boundary) => ({
          ...boundary,
          between: [letter(boundary.between[0]), letter(boundary.between[1])],
        })),
      },
    },
  };
}

function lettersOf(names: readonly string[]): Map<string, string> {
  return new Map([...new Set(names)].map((name, at) => [name, String.fromCodePoint(65 + at)]));
}
