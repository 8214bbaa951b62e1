import ts from 'typescript';
import { idPattern } from './read-features';

/** A test as its source names it, with the ids in its name and in the names of the groups around it. */
export type NamedTest = { file: string; name: string; ids: readonly string[] };

const groupEnds = ['describe', 'describe.serial'];
const variants = new Set(['each', 'prop', 'fails', 'only', 'concurrent', 'runIf', 'skipIf']);

/** Stands in a title for what only a run knows. */
const unknownPart = '…';

/**
 * The tests of one source file. Titles are read from the source, so that nothing has to be started; a title
 * made by a template counts with its fixed words, and one that is a variable counts as nothing.
 */
export function readTests(file: string, source: string): NamedTest[] {
  const tests: NamedTest[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const kinds = kindsOf(tree);
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const call = ts.isCallExpression(node) ? readCall(node, kinds) : null;
    if (call?.kind === 'test') {
      const names = [...around, call.title];
      tests.push({ file, name: names.join(' > '), ids: idsIn(names.join(' ')) });
      return;
    }
    const inside = call ? [...around, call.title] : around;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(tree, []);
  return tests;
}

/** The ids in a name, each once. */
export function idsIn(name: string): string[] {
  return [...new Set(name.match(idPattern) ?? [])];
}

type Kind = 'group' | 'test';

/** What makes a test or a group in this file, by the names under which the file imports it. */
function kindsOf(tree: ts.SourceFile): ReadonlyMap<string, Kind> {
  const tests = ['test', 'it'];
  const groups = ['describe'];
  for (const statement of tree.statements) {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) {
      if (propertyName?.text === 'test' || propertyName?.text === 'it') tests.push(name.text);
      if (propertyName?.text === 'describe') groups.push(name.text);
    }
  }
  groups.push(...tests.flatMap((name) => groupEnds.map((end) => `${name}.${end}`)));
  return new Map([
    ...tests.map((name) => [name, 'test'] as const),
    ...groups.map((name) => [name, 'group'] as const),
  ]);
}

function readCall(
  call: ts.CallExpression,
  kinds: ReadonlyMap<string, Kind>,
): { kind: Kind; title: string } | null {
  const [first, ...others] = call.arguments;
  const makesAnother = ts.isCallExpression(call.parent) && call.parent.expression === call;
  if (first === undefined || others.length === 0 || makesAnother) return null;
  const kind = kinds.get(nameOf(call.expression));
  return kind ? { kind, title: titleOf(first) } : null;
}

/** `test.each(rows)` and `test.prop(values)` are called twice; the name is that of the function they make. */
function nameOf(expression: ts.Expression): string {
  if (ts.isCallExpression(expression)) return nameOf(expression.expression);
  if (ts.isTaggedTemplateExpression(expression)) return nameOf(expression.tag);
  if (ts.isPropertyAccessExpression(expression)) {
    const whole = expression.getText();
    return variants.has(expression.name.text) ? nameOf(expression.expression) : whole;
  }
  return expression.getText();
}

function titleOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return unknownPart;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(unknownPart);
}
