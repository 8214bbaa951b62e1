import { readFileSync } from 'node:fs';

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

export const prefetching = [
  {
    selector: 'JSXOpeningElement[name.name="Link"]:not(:has(> JSXAttribute[name.name="prefetch"]))',
    message:
      'Left alone, a link loads the page behind it as soon as it is on the screen. Write prefetch={false}.',
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

/** Variables that the framework's bundler replaces by their value, so that code may name them. */
const environmentBut = (variable) => [
  {
    selector: `MemberExpression[object.object.name="process"][object.property.name="env"]:not([property.name="${variable}"])`,
    message: environmentAccess[0].message,
  },
  ...environmentByImport,
];
export const environmentButForTheRuntime = environmentBut('NEXT_RUNTIME');
export const environmentButForTheLanguage = environmentBut('PORTAL_LANGUAGE');

const localeMessage =
  'How a language writes numbers, dates, lists and names is decided in lib/shared, for the language of this installation.';
export const localeByHand = [
  { object: 'Intl', message: localeMessage },
  ...[
    'localeCompare',
    'toLocaleDateString',
    'toLocaleLowerCase',
    'toLocaleString',
    'toLocaleTimeString',
    'toLocaleUpperCase',
    'toFixed',
  ].map((property) => ({ property, message: localeMessage })),
];

const physicalClass =
  '/(^|[\\s:])-?([mp][lr]-[\\d\\[a]|(left|right)-[\\d\\[]|(text|float|clear)-(left|right)\\b|border-[lr](-|$|\\s)|rounded-([lr]|[tb][lr])(-|$|\\s))/';
const physicalMessage =
  'In a language that runs from right to left this is the wrong side. Use ms-, me-, ps-, pe-, start-, end- and their like.';
export const physicalSides = [
  { selector: `Literal[value=${physicalClass}]`, message: physicalMessage },
  { selector: `TemplateElement[value.raw=${physicalClass}]`, message: physicalMessage },
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

/** The columns that hold JSON, as the schema lists them; a new one is covered by being there. */
const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');
const jsonColumns = [...schema.matchAll(/^ +(\w+) +Json\b/gm)].map(([, name]) => name);
const jsonColumn = `/^(${[...new Set(jsonColumns)].join('|')})$/`;

const castJson =
  'Stored JSON may come from another version: parse it with a reader of its version (readBrief, readMatch), never cast it.';
export const castsOfJson = [
  `MemberExpression.expression[property.name=${jsonColumn}]`,
  `Identifier.expression[name=${jsonColumn}]`,
  `LogicalExpression.expression MemberExpression[property.name=${jsonColumn}]`,
  'CallExpression.expression[callee.object.name="JSON"]',
  'TSAsExpression.expression',
].map((cast) => ({ selector: `TSAsExpression > ${cast}`, message: castJson }));

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
