import ts from 'typescript';
import { idPattern } from './read-features';

/** A test as its source names it, with the ids in its name and in the names of the groups around it. */
export type NamedTest = { file: string; name: string; ids: readonly string[] };

const groupNames = new Set(['describe', 'test.describe', 'test.describe.serial']);
const testNames = new Set(['test', 'it', 'property', 'plain']);
const variants = new Set(['each', 'prop', 'fails', 'only', 'concurrent', 'runIf', 'skipIf']);

/**
 * The tests of one source file. Titles are read from the source, so that nothing has to be started; a title
 * made by a template counts with its fixed words.
 */
export function readTests(file: string, source: string): NamedTest[] {
  const tests: NamedTest[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const call = ts.isCallExpression(node) ? readCall(node) : null;
    if (call?.kind === 'test') {
      const names = [...around, call.title];
      tests.push({ file, name: names.join(' > '), ids: idsIn(names.join(' ')) });
      return;
    }
    const inside = call?.kind === 'group' ? [...around, call.title] : around;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(tree, []);
  return tests;
}

/** The ids in a name, each once. */
export function idsIn(name: string): string[] {
  return [...new Set(name.match(idPattern) ?? [])];
}

function readCall(call: ts.CallExpression): { kind: 'group' | 'test'; title: string } | null {
  const [first] = call.arguments;
  const title = first && titleOf(first);
  if (title === undefined || call.arguments.length < 2) return null;
  const name = nameOf(call.expression);
  if (groupNames.has(name)) return { kind: 'group', title };
  return testNames.has(name) ? { kind: 'test', title } : null;
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

function titleOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  return undefined;
}
