/**
 * A file that begins with 'use server' is a list of public endpoints: the framework gives every export an
 * address that anyone may call. So each export must come out of the one wrapper that limits, identifies the
 * caller and parses the input, and nothing else may leave such a file.
 */
const isServerDirective = (statement) =>
  statement?.type === 'ExpressionStatement' && statement.directive === 'use server';

const isWrapped = (declarator, wrappers) =>
  declarator.init?.type === 'CallExpression' &&
  declarator.init.callee.type === 'Identifier' &&
  wrappers.includes(declarator.init.callee.name);

const isTypeOnly = (node) =>
  node.exportKind === 'type' ||
  node.declaration?.type === 'TSTypeAliasDeclaration' ||
  node.declaration?.type === 'TSInterfaceDeclaration';

export const wrappedActions = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { wrappers: { type: 'array', items: { type: 'string' }, minItems: 1 } },
        required: ['wrappers'],
        additionalProperties: false,
      },
    ],
    messages: {
      unwrapped:
        "Everything exported from a 'use server' file can be called by anyone. Export only " +
        '`const nameAction = {{wrappers}}(...)`; move other code to a file without the directive.',
      misnamed: 'An action is named by its verb and ends in Action: `{{name}}` does not.',
      inline:
        "Do not put 'use server' inside a function: such an endpoint has no wrapper around it. " +
        'Write the action in an actions.ts file and pass it as a prop.',
    },
  },
  create(context) {
    const wrappers = context.options[0].wrappers;
    const listed = wrappers.join(' or ');
    const isActionFile = context.sourceCode.ast.body.some(isServerDirective);

    const refuse = (node) => context.report({ node, messageId: 'unwrapped', data: { wrappers: listed } });

    return {
      'BlockStatement > ExpressionStatement[directive="use server"]'(node) {
        context.report({ node, messageId: 'inline' });
      },
      ExportDefaultDeclaration(node) {
        if (isActionFile) refuse(node);
      },
      ExportAllDeclaration(node) {
        if (isActionFile && !isTypeOnly(node)) refuse(node);
      },
      ExportNamedDeclaration(node) {
        if (!isActionFile || isTypeOnly(node)) return;
        if (node.declaration?.type !== 'VariableDeclaration') {
          refuse(node);
          return;
        }
        for (const declarator of node.declaration.declarations) {
          if (!isWrapped(declarator, wrappers)) refuse(declarator);
          else if (!declarator.id.name.endsWith('Action')) {
            context.report({ node: declarator, messageId: 'misnamed', data: { name: declarator.id.name } });
          }
        }
      },
    };
  },
};
