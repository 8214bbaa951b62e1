/**
 * Every word a person reads comes from lib/text, so that another language is one more file. This rule finds the
 * words that stand in the markup instead: between tags, and in the properties that are read aloud or shown.
 */
const readProperties = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'heading',
  'help',
  'hint',
  'label',
  'note',
  'placeholder',
  'sentence',
  'summary',
  'title',
]);
const words = /\p{L}{2}/u;
/** Elements whose content is a name, a formula or code in every language. */
const notWords = new Set(['code', 'kbd', 'math', 'samp', 'var', 'style', 'script']);

/** The pieces of text that an expression puts on the page as they are written. */
function written(expression) {
  switch (expression?.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression] : [];
    case 'TemplateLiteral':
      return [...expression.quasis, ...expression.expressions.flatMap(written)];
    case 'ConditionalExpression':
      return [...written(expression.consequent), ...written(expression.alternate)];
    case 'LogicalExpression':
      return [...written(expression.left), ...written(expression.right)];
    case 'BinaryExpression':
      return expression.operator === '+' ? [...written(expression.left), ...written(expression.right)] : [];
    default:
      return [];
  }
}

const textOf = (node) => (node.type === 'TemplateElement' ? node.value.cooked : node.value);

const isNotTranslated = (attribute) =>
  attribute.type === 'JSXAttribute' && attribute.name.name === 'translate' && attribute.value?.value === 'no';

const isOutsideLanguage = (element) =>
  element?.type === 'JSXElement' &&
  ((element.openingElement.name.type === 'JSXIdentifier' && notWords.has(element.openingElement.name.name)) ||
    element.openingElement.attributes.some(isNotTranslated));

export const textFromCatalogue = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      words: 'Words belong into lib/text/en, and get here as a prop: “{{words}}”.',
    },
  },
  create(context) {
    const check = (nodes) => {
      for (const node of nodes) {
        const text = textOf(node);
        if (words.test(text)) {
          context.report({ node, messageId: 'words', data: { words: text.trim().slice(0, 40) } });
        }
      }
    };
    return {
      JSXText(node) {
        if (!isOutsideLanguage(node.parent)) check([node]);
      },
      'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer'(node) {
        if (!isOutsideLanguage(node.parent)) check(written(node.expression));
      },
      JSXAttribute(node) {
        if (!readProperties.has(node.name.name)) return;
        check(
          node.value?.type === 'JSXExpressionContainer'
            ? written(node.value.expression)
            : written(node.value),
        );
      },
    };
  },
};
