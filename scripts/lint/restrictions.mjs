/**
 * The things this house does not do, each with the sentence that says what to do instead. Kept apart from
 * eslint.config.mjs because ESLint replaces the options of a rule instead of adding to them: every block of
 * the configuration has to spell out its whole list, and composes it from these.
 */
export const environmentAccess = [
  {
    object: 'process',
    property: 'env',
    message:
      'Only lib/env.ts reads the environment. Add the variable to its schema and import `env` from there.',
  },
];

export const unsafeSql = ['$queryRawUnsafe', '$executeRawUnsafe'].map((property) => ({
  property,
  message: `${property} takes a finished string, so a value can become SQL. Use the tagged template without "Unsafe".`,
}));

export const clockAndChance = [
  { object: 'Date', property: 'now', message: 'lib/domain has no clock: pass the moment in.' },
  {
    object: 'Math',
    property: 'random',
    message: 'lib/domain rolls no dice: pass the numbers or the seed in.',
  },
  { object: 'performance', property: 'now', message: 'lib/domain has no clock: pass the moment in.' },
];

export const clockSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'lib/domain has no clock: pass the moment in.',
  },
];

export const outsideWorld = [
  'process',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'crypto',
  'console',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'Buffer',
].map((name) => ({
  name,
  message: 'lib/domain runs anywhere and touches nothing: take the value as an argument.',
}));

const markup =
  'React escapes text, and this portal relies on that. Render elements instead of a string of markup.';
export const rawMarkup = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: markup },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: markup },
  { selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', message: markup },
  { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: markup },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: markup,
  },
];

export const environmentByImport = [
  {
    selector: 'MemberExpression[property.name="env"][object.property.name="process"]',
    message: environmentAccess[0].message,
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
    message: environmentAccess[0].message,
  },
];

export const environmentButForTheRuntime = [
  {
    selector:
      'MemberExpression[object.object.name="process"][object.property.name="env"]:not([property.name="NEXT_RUNTIME"])',
    message: environmentAccess[0].message,
  },
  ...environmentByImport,
];

export const barrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that holds the thing.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import the file that holds the thing.',
  },
];

export const spreadIntoRows = [
  {
    selector:
      'CallExpression[callee.property.name=/^(create|createMany|createManyAndReturn|update|updateMany|upsert)$/]' +
      ' > ObjectExpression > Property[key.name=/^(data|create|update)$/] > ObjectExpression > SpreadElement',
    message:
      'Name each column that is written: a spread lets a caller set columns that are not theirs to set.',
  },
];

const notPure =
  'lib/domain is plain TypeScript and zod, so that it runs on the server, in the browser and in tests.';
export const domainImports = {
  patterns: [
    {
      regex: '^(?!zod$|\\.{1,2}/|@/lib/domain/).+',
      message: notPure,
    },
    { regex: '^\\.\\./.*(app|components|data|auth|actions|text|shared|generated)/', message: notPure },
  ],
};
