import typescript from 'typescript';

/**
 * A browser's translator puts each piece of text into an element of its own. React then removes, or writes into, a
 * piece of text that is no longer where React left it: the page fails with "removeChild", or goes on showing the old
 * words (facebook/react#11538). Text that is the only content of its element is safe, because React then writes the
 * content of the element. So text that appears or changes may have no siblings.
 */
const nothing = new Set(['null', 'undefined', 'false', '""', "''"]);

/** Whether what an expression shows is chosen while the page runs, and is, or may be, bare text. */
function isChangingText(expression, source) {
  switch (expression?.type) {
    case 'ConditionalExpression':
      return [expression.consequent, expression.alternate].some((branch) => mayBeText(branch, source));
    case 'LogicalExpression':
      return mayBeText(expression.right, source);
    case 'TemplateLiteral':
      return expression.expressions.length > 0;
    default:
      return false;
  }
}

function mayBeText(branch, source) {
  if (branch.type === 'JSXElement' || branch.type === 'JSXFragment') return false;
  if (nothing.has(source.getText(branch))) return false;
  const { program, getTypeAtLocation } = source.parserServices ?? {};
  // Without the type checker everything that is no markup counts as text.
  return !program || isText(getTypeAtLocation(branch));
}

/** Text or a number, whatever else it may be. What may be markup as well is its caller's to know. */
function isText(type) {
  const kinds = type.isUnion() ? type.types : [type];
  const isMarkup = (kind) =>
    (kind.flags & (typescript.TypeFlags.Object | typescript.TypeFlags.Any | typescript.TypeFlags.Unknown)) !==
    0;
  return (
    !kinds.some(isMarkup) &&
    kinds.some(
      (kind) => (kind.flags & (typescript.TypeFlags.StringLike | typescript.TypeFlags.NumberLike)) !== 0,
    )
  );
}

const isContent = (child) =>
  !(child.type === 'JSXText' && child.value.trim() === '' && child.value.includes('\n')) &&
  !(child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression');

export const changingText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      siblings:
        'This text appears or changes beside siblings, where a translated page loses it. Put it into an element of its own, or make one text of it.',
    },
  },
  create(context) {
    const check = ({ children }) => {
      const content = children.filter(isContent);
      if (content.length < 2) return;
      for (const child of content) {
        if (child.type === 'JSXExpressionContainer' && isChangingText(child.expression, context.sourceCode))
          context.report({ node: child, messageId: 'siblings' });
      }
    };
    return { JSXElement: check, JSXFragment: check };
  },
};
