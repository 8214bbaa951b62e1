import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypeScript from 'eslint-config-next/typescript';
import tseslint from 'typescript-eslint';
import { plumblinePlugin } from './scripts/lint/plugin.mjs';
import {
  barrels,
  castsOfJson,
  clockAndChance,
  clockSyntax,
  domainImports,
  environmentAccess,
  environmentButForTheLanguage,
  environmentButForTheRuntime,
  environmentByImport,
  localeByHand,
  outsideWorld,
  physicalSides,
  prefetching,
  rawMarkup,
  spreadIntoRows,
  unsafeSql,
} from './scripts/lint/restrictions.mjs';

const product = ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.ts', '*.ts'];
const toolConfiguration = ['*.config.{ts,js,mjs}', '.dependency-cruiser.cjs'];

/** Long because they are lists of content, not because they do much. */
const contentLists = [
  'lib/text/en/**',
  'lib/domain/*/bank-*.ts',
  'lib/domain/*/releases/**',
  'lib/domain/assessment/questions*.ts',
  'lib/domain/comparison/topics/**',
  'lib/domain/developer/skills.ts',
  'lib/domain/evidence/**',
  'lib/domain/lead/country-codes.ts',
  'lib/domain/record/published-cases.ts',
];

/** Schemas of what nobody outside can send: the environment of the process, and a file of our own build. */
const trustedSchemas = ['lib/environment/**', 'lib/http/prerendered.ts', 'lib/{domain,data}/**/stored-*.ts'];

const tableRoles = {
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell'],
  ul: ['list'],
  ol: ['list'],
};
const accessibility = nextVitals[0].plugins['jsx-a11y'].flatConfigs.recommended.rules;

export default defineConfig([
  globalIgnores([
    '.next/**',
    '.data/**',
    'next-env.d.ts',
    'lib/generated/**',
    'playwright-report/**',
    'test-results/**',
    'coverage/**',
    'reports/**',
    '.stryker-tmp/**',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...nextVitals,
  ...nextTypeScript,
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict] },

  {
    files: ['**/*.{ts,tsx,mjs,js,cjs}'],
    plugins: { plumbline: plumblinePlugin },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-debugger': 'error',
      'no-alert': 'error',
      'no-empty': 'error',
      'no-self-compare': 'error',
      'no-constant-condition': 'error',
      'no-unsafe-finally': 'error',
      'no-unreachable-loop': 'error',
      'import/no-anonymous-default-export': 'off',
      'no-restricted-properties': ['error', ...unsafeSql],
      'no-restricted-syntax': ['error', ...rawMarkup],
    },
  },

  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A handler may answer with a state or with nothing, and saying so needs `void` in a union.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },

  {
    files: ['**/*.tsx'],
    rules: {
      ...accessibility,
      // A table whose parts are laid out anew on narrow screens loses its meaning unless each part names its role.
      'jsx-a11y/no-redundant-roles': ['error', tableRoles],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', tableRoles],
      // Links get their content through props here; axe looks at the finished page instead.
      'jsx-a11y/anchor-has-content': 'off',
    },
  },
  {
    // The page that tells of a failure reloads everything on its way out, on purpose.
    files: ['components/layout/failure-notice.tsx'],
    rules: { '@next/next/no-html-link-for-pages': 'off' },
  },
  {
    // The optimiser is off, and its component sets a style that the content security policy refuses.
    files: ['app/admin/design/claims/claim-specimens.tsx'],
    rules: { '@next/next/no-img-element': 'off' },
  },
  {
    // An empty address is that of the page itself, and trying again is what its link is for.
    files: ['app/failed/page.tsx'],
    rules: { 'jsx-a11y/anchor-is-valid': 'off' },
  },
  {
    // No React here: `use` is the name of a callback, `module` an ordinary word.
    files: ['scripts/**', 'tests/**', 'lib/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off', '@next/next/no-assign-module-variable': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },

  {
    files: product,
    ignores: toolConfiguration,
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'no-restricted-properties': ['error', ...unsafeSql, ...environmentAccess, ...localeByHand],
      'no-restricted-syntax': [
        'error',
        ...rawMarkup,
        ...barrels,
        ...environmentByImport,
        ...prefetching,
        ...physicalSides,
      ],
      'plumbline/bounded-input': 'error',
      'plumbline/wrapped-actions': ['error', { wrappers: ['formAction'] }],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
    rules: { 'plumbline/text-from-catalogue': 'error', 'plumbline/changing-text': 'error' },
  },
  {
    // The one place that knows how the language of this installation writes numbers and dates.
    files: ['lib/shared/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...unsafeSql, ...environmentAccess] },
  },
  {
    // The bundler writes this one variable into the code.
    files: ['lib/shared/language.ts', 'lib/text/error-page.ts'],
    rules: {
      'no-restricted-properties': ['error', ...unsafeSql],
      'no-restricted-syntax': ['error', ...rawMarkup, ...barrels, ...environmentButForTheLanguage],
    },
  },
  { files: contentLists, rules: { 'max-lines': 'off' } },
  { files: trustedSchemas, rules: { 'plumbline/bounded-input': 'off' } },

  {
    files: ['lib/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', domainImports],
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-properties': ['error', ...unsafeSql, ...environmentAccess, ...clockAndChance],
      'no-restricted-syntax': ['error', ...rawMarkup, ...barrels, ...environmentByImport, ...clockSyntax],
    },
  },
  {
    files: ['lib/data/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...rawMarkup,
        ...barrels,
        ...environmentByImport,
        ...spreadIntoRows,
        ...castsOfJson,
      ],
    },
  },
  {
    // The one place that reads the environment, and the one that may speak before the log exists.
    files: ['lib/env.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-properties': ['error', ...unsafeSql],
      'no-restricted-syntax': ['error', ...rawMarkup, ...barrels],
    },
  },

  {
    // The framework replaces this one variable while it builds, to tell its two kinds of servers apart.
    files: ['instrumentation.ts'],
    rules: {
      'no-restricted-properties': ['error', ...unsafeSql],
      'no-restricted-syntax': ['error', ...rawMarkup, ...barrels, ...environmentButForTheRuntime],
    },
  },

  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Tests look into untyped things on purpose (bodies of answers, rows of other programs).
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
]);
