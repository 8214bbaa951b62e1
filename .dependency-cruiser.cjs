/**
 * Who may import whom. The table below is the allow-list: a room may import itself, the rooms and packages on
 * its line, and nothing else. A new folder in lib/ needs a line here before its first import passes.
 * The rules after the table say the same thing in the words a person would use, so that the refusal of a
 * common mistake names the mistake; tests/architecture/import-rules.test.ts shows that each of them bites.
 */

const { builtinModules } = require('node:module');

/** A package by name, with everything inside it. */
const npm = (...names) => names.map((name) => `^node_modules/(@types/)?${name}/`);
/** Modules that come with Node, however they are written. */
const node = (...names) => names.map((name) => `^(node:)?${name}$`);
const anyNode = node(`(${builtinModules.join('|')})`);

const domain = '^lib/domain/';
const shared = '^lib/shared/';
const text = '^lib/text/';
const data = '^lib/data/';
const auth = '^lib/auth/';
const databaseTrouble = '^lib/database-unavailable\\.ts$';
const environment = '^lib/(env\\.ts$|environment/)';
const database = '^lib/(db\\.ts$|db-pool\\.ts$|database/)';
const generated = '^lib/generated/';
const errors = '^lib/(errors|database-unavailable)\\.ts$';
const log = '^lib/log(\\.ts$|/)';
const limits = '^lib/rate-limit(\\.ts$|/)';
const integrity = '^lib/integrity/';
const http = '^lib/http/';
const server = '^lib/server/';
/** What the product knows about the framework; only the server itself imports the rest. */
const internals = '^lib/server/next-internals\\.mjs$';
/** Headers by which the server speaks to the application. */
const ownHeaders = '^lib/server/own-headers\\.mjs$';
const networkAddress = '^lib/server/network-address\\.mjs$';
/** What the server refuses: the words are made by lib/http. */
const refusals = '^lib/server/(refusals|refuse-request)\\.mjs$';
const errorForLog = '^lib/server/describe-error\\.mjs$';
const mail = '^lib/mail/';
const jobs = '^lib/jobs/';
const brand = '^lib/brand(\\.ts$|/)';
const cards = '^lib/cards/';

const rooms = [
  {
    name: 'app',
    path: '^app/',
    mayImport: [
      '^app/',
      '^components/',
      '^lib/(?!(db\\.ts$|db-pool\\.ts$|database/|env\\.ts$|environment/|generated/))',
    ],
    packages: [...npm('server-only', 'react', 'react-dom', 'next', 'next-auth', 'zod'), ...anyNode],
  },
  {
    name: 'components-ui',
    path: '^components/ui/',
    mayImport: ['^components/ui/', shared],
    packages: npm('react', 'react-dom', 'next', '@base-ui/react'),
  },
  {
    name: 'components-feature',
    path: '^components/(?!ui/)',
    // Of lib/data the types of rows only; see components-know-data-by-type.
    mayImport: ['^components/', domain, shared, text, data],
    packages: npm('react', 'react-dom', 'next', 'd3-scale'),
  },
  { name: 'lib-domain', path: domain, mayImport: [domain], packages: npm('zod') },
  { name: 'lib-shared', path: shared, mayImport: [shared], packages: npm('intl-messageformat') },
  {
    name: 'lib-text',
    path: text,
    mayImport: [text, shared, domain],
    packages: npm('@formatjs/icu-messageformat-parser'),
  },
  {
    name: 'lib-data',
    path: data,
    mayImport: [data, domain, shared, database, environment, generated, errors, log, integrity],
    packages: [...npm('server-only', '@prisma/client', 'graphile-worker', 'pg', 'zod'), ...node('crypto')],
  },
  {
    name: 'lib-auth',
    path: auth,
    mayImport: [
      auth,
      domain,
      shared,
      data,
      environment,
      errors,
      log,
      limits,
      integrity,
      networkAddress,
      ownHeaders,
    ],
    packages: [
      ...npm('server-only', 'next', 'next-auth', 'react', '@node-rs/argon2', 'zod'),
      ...node('crypto'),
    ],
  },
  {
    name: 'lib-actions',
    path: '^lib/actions/',
    // Of lib/data only whether the database answers.
    mayImport: [
      '^lib/actions/',
      domain,
      shared,
      text,
      auth,
      environment,
      errors,
      log,
      limits,
      http,
      ownHeaders,
      '^lib/data/health\\.ts$',
    ],
    packages: [...npm('server-only', 'next', 'react', 'zod'), ...node('crypto')],
  },
  {
    name: 'lib-mail',
    path: mail,
    mayImport: [mail, domain, shared, text, data, environment, errors, log],
    packages: [...npm('server-only', 'nodemailer'), ...node('crypto', 'fs/promises', 'path')],
  },
  {
    name: 'lib-jobs',
    path: jobs,
    mayImport: [jobs, mail, domain, shared, text, data, database, environment, errors, log],
    packages: [
      ...npm('server-only', 'graphile-worker', 'pg', 'zod'),
      ...node('crypto', 'events', 'fs/promises', 'path', 'timers/promises'),
    ],
  },
  {
    name: 'lib-integrity',
    path: integrity,
    mayImport: [integrity, domain],
    packages: [...npm('server-only'), ...node('crypto')],
  },
  {
    name: 'lib-http',
    path: http,
    mayImport: [http, domain, shared, text, environment, errors, log, internals, ownHeaders, refusals],
    packages: [
      ...npm('server-only', 'next', 'zod', 'csv-stringify'),
      ...node('async_hooks', 'crypto', 'fs', 'fs/promises', 'path', 'net'),
    ],
  },
  {
    // Plain JavaScript that runs before anything of the application is loaded.
    name: 'lib-server',
    path: server,
    mayImport: [server],
    packages: [...npm('next'), ...node('async_hooks', 'crypto', 'fs', 'http', 'net', 'path', 'util', 'zlib')],
  },
  {
    name: 'lib-rate-limit',
    path: limits,
    mayImport: [limits, shared, database, environment, errors, log],
    packages: [...npm('server-only', 'rate-limiter-flexible'), ...node('crypto')],
  },
  {
    name: 'lib-database',
    path: database,
    mayImport: [database, generated, environment, log, databaseTrouble],
    packages: npm('server-only', '@prisma/adapter-pg', '@prisma/client', 'pg'),
  },
  {
    name: 'lib-environment',
    path: environment,
    // The reader of mail addresses is the same for settings and for forms.
    mayImport: [environment, '^lib/domain/email-address\\.ts$'],
    packages: [...npm('server-only', 'zod'), ...node('url')],
  },
  {
    name: 'lib-log',
    path: log,
    mayImport: [log, environment, errorForLog],
    packages: [...npm('server-only', 'pino'), ...node('crypto', 'async_hooks')],
  },
  {
    name: 'lib-brand',
    path: brand,
    mayImport: [brand, environment, shared],
    packages: npm('server-only'),
  },
  {
    name: 'lib-cards',
    path: cards,
    mayImport: [cards, shared],
    packages: [...npm('server-only', '@resvg/resvg-wasm'), ...node('fs', 'fs/promises', 'path')],
  },
  { name: 'lib-database-unavailable', path: databaseTrouble, mayImport: [], packages: [] },
  { name: 'lib-errors', path: '^lib/errors\\.ts$', mayImport: [shared], packages: [] },
  {
    // It only sends people on and sets headers; a lock here could be walked around. Hence of the rooms behind
    // the lock it may know the cookie's name, whether the database answers, and who guesses share links.
    name: 'proxy',
    path: '^proxy\\.ts$',
    mayImport: [
      http,
      shared,
      environment,
      log,
      errors,
      internals,
      ownHeaders,
      '^lib/auth/(cookies|link-guesses)\\.ts$',
      '^lib/data/health\\.ts$',
    ],
    packages: [...npm('next'), ...node('crypto')],
  },
  {
    name: 'instrumentation',
    path: '^instrumentation(-client)?\\.ts$',
    mayImport: [shared, environment, log, jobs, errors, data, http],
    packages: npm('next'),
  },
  {
    name: 'prisma',
    path: '^prisma/',
    mayImport: ['^prisma/', domain, shared, data, database, environment, generated, integrity],
    packages: [...npm('zod', '@prisma/client'), ...anyNode],
  },
  {
    name: 'scripts',
    path: '^scripts/',
    mayImport: ['^scripts/', '^prisma/', '^lib/(?!(auth|actions)/)', '^[^/]+\\.json$'],
    packages: ['^node_modules/(?!(react|react-dom|next-auth)/)', ...anyNode],
  },
];

const knownRooms = rooms.map((room) => room.path);

const allowList = rooms.map(({ name, path, mayImport, packages }) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment: `${name} imports only what its line in .dependency-cruiser.cjs lists.`,
  from: { path },
  to: { couldNotResolve: false, pathNot: [...mayImport, ...packages, '\\.(css|svg|woff2|txt)$'] },
}));

/** Order inside lib/domain: a folder may not look at the folders that are built on it. */
const domainOrder = [
  {
    name: 'engine-is-blind-to-supply',
    severity: 'error',
    comment: 'N08: a verdict may not know who can be placed or what is earned by it, not even by a detour.',
    from: { path: '^lib/domain/(assessment|model|evidence)/' },
    to: { path: '^lib/domain/(matching|developer|lead)/', reachable: true },
  },
  {
    name: 'domain-order-sources',
    severity: 'error',
    comment: 'Questions, evidence, comparison and developers are what the rest is computed from.',
    from: { path: '^lib/domain/(access|assessment|evidence|comparison|developer|[^/]+\\.ts$)' },
    to: { path: '^lib/domain/(model|report|record|lead|matching|share)/' },
  },
  {
    name: 'domain-order-model',
    severity: 'error',
    comment: 'The engine reads answers and evidence; reports are made from its result, not the other way.',
    from: { path: '^lib/domain/model/' },
    to: { path: '^lib/domain/(report|record|comparison|share)/' },
  },
  {
    name: 'domain-order-report',
    severity: 'error',
    comment: 'A report is about a decision; people who could be hired are not part of it.',
    from: { path: '^lib/domain/report/' },
    to: { path: '^lib/domain/(record|lead|matching|developer|share)/' },
  },
  {
    name: 'domain-order-record',
    severity: 'error',
    comment:
      'N29: the record tests the engine alone. It knows neither reports nor people, not even by a detour.',
    from: { path: '^lib/domain/record/' },
    to: { path: '^lib/domain/(report|lead|matching|developer|share)/', reachable: true },
  },
  {
    name: 'domain-order-lead',
    severity: 'error',
    comment: 'A lead is made from answers and their result; ranking comes after it.',
    from: { path: '^lib/domain/lead/' },
    to: { path: '^lib/domain/(report|record|matching|share)/' },
  },
  {
    name: 'domain-order-matching',
    severity: 'error',
    comment: 'Ranking reads a brief and developers. What the verdict was does not make a person fit better.',
    from: { path: '^lib/domain/matching/' },
    to: { path: '^lib/domain/(assessment|model|report|record|evidence|comparison|share)/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file, or lack a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Rules run on the server, in the browser, in tests and on the command line.',
      from: { path: domain },
      to: { couldNotResolve: false, pathNot: [domain, ...npm('zod')] },
    },
    {
      name: 'only-data-talks-to-prisma',
      severity: 'error',
      comment: 'Write or extend a function in lib/data; it also checks who is asking.',
      from: {
        path: '^(app|components|lib)/',
        pathNot: ['^lib/(data|generated|database|jobs|rate-limit)/', '^lib/(db|db-pool|rate-limit)\\.ts$'],
      },
      to: { path: ['^lib/(db\\.ts$|db-pool\\.ts$|database/|generated/)', '@prisma/'] },
    },
    {
      name: 'components-take-props',
      severity: 'error',
      comment: 'A component gets data and actions as props from the page, so a test can hand it others.',
      from: { path: '^components/' },
      to: {
        path: '^(app/|lib/(auth|actions|mail|jobs|http|db|db-pool|database|env|environment)(/|\\.ts$))',
      },
    },
    {
      name: 'components-know-data-by-type',
      severity: 'error',
      comment: 'A component may name the type of a row it gets (`import type`); the page reads the rows.',
      from: { path: '^components/' },
      to: { path: data, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-is-a-leaf',
      severity: 'error',
      comment: 'Buttons and fields know no word of the product.',
      from: { path: '^components/ui/' },
      to: { path: '^(app/|lib/(?!shared/)|components/(?!ui/))' },
    },
    {
      name: 'no-cross-feature',
      severity: 'error',
      comment: 'The page puts features together. What two of them need goes to ui, layout or plumb-line.',
      from: { path: '^components/(?!ui/)([^/]+)/' },
      to: { path: '^components/', pathNot: ['^components/$1/', '^components/(ui|layout|plumb-line)/'] },
    },
    {
      name: 'layout-and-line-stay-below',
      severity: 'error',
      comment: 'Features use the layout and the plumb line, so these two cannot use features.',
      from: { path: '^components/(layout|plumb-line)/' },
      to: { path: '^components/', pathNot: ['^components/(ui|layout|plumb-line)/'] },
    },
    {
      name: 'feature-uses-links-only',
      severity: 'error',
      comment:
        'Of the framework, components use next/link and next/image; routing and requests belong to app.',
      from: { path: '^components/' },
      to: {
        path: '^node_modules/next/',
        pathNot: '^node_modules/next/(link|image)\\.(js|d\\.ts)$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'lib-never-up',
      severity: 'error',
      comment: 'lib is imported by routes and components, never the other way round.',
      from: { path: '^lib/' },
      to: { path: '^(app|components|scripts|prisma)/' },
    },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      comment: 'What a test needs is not shipped.',
      from: { path: ['^(app|components|lib|prisma)/', '^scripts/(?!test/)'] },
      to: { path: '^tests/' },
    },
    {
      name: 'no-dev-packages-in-product',
      severity: 'error',
      comment: 'A hosted installation has no development packages: list it under "dependencies".',
      from: { path: ['^(app|components|lib|prisma)/', '^scripts/(?!(test|lint|bench|diff)/)'] },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'diff-is-for-development',
      severity: 'error',
      comment: 'Writing new migrations needs development packages; applying them must not.',
      from: { path: ['^(app|components|lib|prisma)/', '^scripts/(?!diff/)'] },
      to: { path: '^scripts/diff/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'The import points at nothing: a typing error, or a package that is not listed.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      comment: 'The package happens to be installed by another one. List it in package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports it and it imports nothing.',
      from: { orphan: true, path: '^(lib|components)/' },
      to: {},
    },
    {
      name: 'room-without-a-line',
      severity: 'error',
      comment: 'This folder or file has no line in the table of .dependency-cruiser.cjs. Add it there first.',
      from: {
        path: '^(app|components|lib|prisma|scripts)/|^[^/]+\\.tsx?$',
        pathNot: [...knownRooms, generated, '^[^/]+\\.(config|d)\\.ts$'],
      },
      to: {},
    },
    ...allowList,
    ...domainOrder,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '^lib/generated/.*/(internal|models)/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.jsx', '.json'],
    },
    reporterOptions: {
      text: { highlightFocused: true },
    },
  },
};
