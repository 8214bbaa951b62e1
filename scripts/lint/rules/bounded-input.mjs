/**
 * Whatever a schema accepts without an upper bound, someone will send. Every zod text, list, set and map must
 * therefore name its largest size in the same chain of calls.
 */
const unbounded = new Set([
  'string',
  'array',
  'set',
  'map',
  'record',
  'email',
  'url',
  'base64',
  'base64url',
  'jwt',
  'looseObject',
]);
const bounds = new Set(['max', 'length']);

/** `z.string`, `z.coerce.string` and `z.iso.x` all start at `z`; returns the name of the maker or null. */
const makerName = (call) => {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return null;
  const owner = callee.object;
  const startsAtZod =
    (owner.type === 'Identifier' && owner.name === 'z') ||
    (owner.type === 'MemberExpression' &&
      owner.object.type === 'Identifier' &&
      owner.object.name === 'z' &&
      owner.property.name === 'coerce');
  return startsAtZod ? callee.property.name : null;
};

/** A record whose keys are a closed list cannot grow. */
const hasClosedKeys = (call) => {
  const keys = call.arguments[0];
  return keys?.type === 'CallExpression' && ['enum', 'literal'].includes(makerName(keys) ?? '');
};

/** Walks outwards through `.a().b().c()` and tells whether one of the calls sets an upper bound. */
const isBounded = (call) => {
  let node = call;
  while (node.parent.type === 'MemberExpression' && node.parent.object === node) {
    const outer = node.parent.parent;
    if (outer.type !== 'CallExpression' || outer.callee !== node.parent) return false;
    if (bounds.has(node.parent.property.name)) return true;
    node = outer;
  }
  return false;
};

export const boundedInput = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unbounded:
        'z.{{name}}() has no upper bound. Use boundedText or emailSchema of lib/domain/text-input, or add ' +
        '`.max(n)`; for a record use z.record over z.enum keys.',
      list: '`.array()` hides its bound. Write `z.array(item).max(n)`.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const name = makerName(node);
        if (name && unbounded.has(name) && !isBounded(node) && !(name === 'record' && hasClosedKeys(node))) {
          context.report({ node, messageId: 'unbounded', data: { name } });
        }
        const chained = node.callee.type === 'MemberExpression' && node.callee.property.name === 'array';
        if (chained && name === null && node.arguments.length === 0) {
          context.report({ node, messageId: 'list' });
        }
      },
    };
  },
};
