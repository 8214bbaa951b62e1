/** Code that the linter must refuse: where it would stand, the rule that has to name it, and the code. */
export type PlantedCode = { rule: string; file: string; code: string };

// The words that a search for weak spots looks for are put together here, so that they stay findable elsewhere.
const anyType = ['a', 'ny'].join('');
const silencer = ['eslint', 'disable-next-line'].join('-');
const typeSilencer = ['@ts', 'ignore'].join('-');

/** Rules that need no types; the files need not exist. */
export const unlawfulCode: readonly PlantedCode[] = [
  ...['row.fields as Brief', '(row.brief?.fields ?? null) as Brief', 'reasons as unknown as Match'].map(
    (cast) => ({
      rule: 'no-restricted-syntax',
      file: 'lib/data/planted.ts',
      code: `export const stored = ${cast};`,
    }),
  ),
  {
    rule: 'no-restricted-syntax',
    file: 'lib/data/planted.ts',
    code: 'export const report = JSON.parse(text) as Report;',
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: 'lib/shared/planted.ts',
    code: `export const read = (value: ${anyType}) => String(value);`,
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: 'lib/shared/planted.ts',
    code: `// ${typeSilencer}\nexport const n: number = 'one';`,
  },
  {
    rule: 'no-restricted-imports',
    file: 'lib/domain/model/planted.ts',
    code: "import { useState } from 'react';\nexport const s = useState;",
  },
  {
    rule: 'no-restricted-imports',
    file: 'lib/domain/model/planted.ts',
    code: "import { cookies } from 'next/headers';\nexport const c = cookies;",
  },
  {
    rule: 'no-restricted-imports',
    file: 'lib/domain/model/planted.ts',
    code: "import { PrismaClient } from '@/lib/generated/prisma/client';\nexport const p = PrismaClient;",
  },
  {
    rule: 'no-restricted-imports',
    file: 'lib/domain/model/planted.ts',
    code: "import { createHash } from 'node:crypto';\nexport const h = createHash;",
  },
  {
    rule: 'no-restricted-imports',
    file: 'lib/domain/model/planted.ts',
    code: "import { getReport } from '../../data/reports';\nexport const g = getReport;",
  },
  {
    rule: 'no-restricted-syntax',
    file: 'components/ui/planted.tsx',
    code: 'import Link from \'next/link\';\nexport const Planted = () => <Link href="/">Home</Link>;',
  },
  {
    rule: 'no-restricted-properties',
    file: 'lib/domain/model/planted.ts',
    code: 'export const seed = () => Math.random();',
  },
  {
    rule: 'no-restricted-properties',
    file: 'lib/domain/model/planted.ts',
    code: 'export const now = () => Date.now();',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'lib/domain/model/planted.ts',
    code: 'export const now = () => new Date();',
  },
  {
    rule: 'no-restricted-globals',
    file: 'lib/domain/model/planted.ts',
    code: 'export const width = () => window.innerWidth;',
  },
  {
    rule: 'no-restricted-properties',
    file: 'lib/data/planted.ts',
    code: 'export const port = process.env.PORT;',
  },
  {
    rule: 'no-restricted-properties',
    file: 'app/planted/page.tsx',
    code: 'const { env } = process;\nexport const port = env.PORT;',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'app/planted/page.tsx',
    code: "import { env } from 'node:process';\nexport const port = env.PORT;",
  },
  {
    rule: 'no-restricted-syntax',
    file: 'lib/auth/planted.ts',
    code: 'export const port = globalThis.process.env.PORT;',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'instrumentation.ts',
    code: 'export const port = process.env.PORT;',
  },
  {
    rule: 'no-restricted-properties',
    file: 'lib/data/planted.ts',
    code: 'export const find = (db: Db, name: string) => db.$queryRawUnsafe(`select ${name}`);',
  },
  {
    rule: 'no-restricted-properties',
    file: 'scripts/bench/planted.ts',
    code: 'export const run = (db: Db, name: string) => db.$executeRawUnsafe(`drop ${name}`);',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'components/report/planted.tsx',
    code: 'export const Planted = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'components/report/planted.tsx',
    code: 'export const Planted = (p: { h: string }) => <p {...{ dangerouslySetInnerHTML: { __html: p.h } }} />;',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'components/report/planted.tsx',
    code: 'export const write = (node: HTMLElement, html: string) => {\n  node.innerHTML = html;\n};',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'lib/data/planted.ts',
    code: 'export const save = (db: Db, input: Row) => db.lead.create({ data: { ...input, stage: 1 } });',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'lib/shared/planted.ts',
    code: "export * from './form-state';",
  },
  {
    rule: 'no-console',
    file: 'lib/data/planted.ts',
    code: "console.log('saved');",
  },
  {
    rule: 'max-lines',
    file: 'lib/data/planted.ts',
    code: 'export const lines = [\n' + '  1,\n'.repeat(260) + '];',
  },
  {
    rule: 'plumbline/wrapped-actions',
    file: 'app/planted/actions.ts',
    code: "'use server';\nexport async function saveAction(data: FormData) {\n  return data;\n}",
  },
  {
    rule: 'plumbline/wrapped-actions',
    file: 'app/planted/actions.ts',
    code: "'use server';\nexport const saveAction = async (data: FormData) => data;",
  },
  {
    rule: 'plumbline/wrapped-actions',
    file: 'app/planted/actions.ts',
    code: "'use server';\nconst save = async () => {};\nexport { save };",
  },
  {
    rule: 'plumbline/wrapped-actions',
    file: 'app/planted/actions.ts',
    code: "'use server';\nexport default async function save() {}",
  },
  {
    rule: 'plumbline/wrapped-actions',
    file: 'app/planted/actions.ts',
    code: "'use server';\nexport const save = formAction(schema, handler);",
  },
  {
    rule: 'plumbline/wrapped-actions',
    file: 'app/planted/page.tsx',
    code: "export default function Page() {\n  const save = async () => {\n    'use server';\n  };\n  return <form action={save} />;\n}",
  },
  {
    rule: 'plumbline/bounded-input',
    file: 'lib/domain/lead/planted.ts',
    code: "import { z } from 'zod';\nexport const nameSchema = z.object({ name: z.string().trim().min(1) });",
  },
  {
    rule: 'plumbline/bounded-input',
    file: 'app/planted/actions.ts',
    code: "import { z } from 'zod';\nexport const idsSchema = z.array(z.uuid());",
  },
  {
    rule: 'plumbline/bounded-input',
    file: 'lib/domain/lead/planted.ts',
    code: "import { z } from 'zod';\nexport const idsSchema = z.uuid().array();",
  },
  {
    rule: 'plumbline/bounded-input',
    file: 'lib/domain/lead/planted.ts',
    code: "import { z } from 'zod';\nexport const mailSchema = z.email();",
  },
  {
    rule: 'plumbline/bounded-input',
    file: 'lib/domain/lead/planted.ts',
    code: "import { z } from 'zod';\nexport const looseSchema = z.record(z.string().max(9), z.number());",
  },
  {
    rule: 'plumbline/text-from-catalogue',
    file: 'components/report/planted.tsx',
    code: 'export const Planted = () => <p>Not from the catalogue</p>;',
  },
  {
    rule: 'plumbline/text-from-catalogue',
    file: 'app/planted/page.tsx',
    code: "export const Planted = (p: { n: number }) => <p>{p.n > 1 ? `${p.n} answers` : 'one'}</p>;",
  },
  {
    rule: 'plumbline/text-from-catalogue',
    file: 'components/report/planted.tsx',
    code: 'export const Planted = () => <input aria-label="Your name" />;',
  },
  {
    rule: 'plumbline/changing-text',
    file: 'components/ui/planted.tsx',
    code: 'export const Planted = (p: { a: string; b?: string }) => (\n  <p>\n    {p.a} {p.b ? p.b : null}\n  </p>\n);',
  },
  {
    rule: 'plumbline/changing-text',
    file: 'app/planted/page.tsx',
    code: 'export const Planted = (p: { n: number }) => (\n  <p>\n    <b>{p.n}</b> {`of ${p.n}`}\n  </p>\n);',
  },
  {
    rule: 'no-restricted-properties',
    file: 'components/report/planted.tsx',
    code: "export const Planted = (p: { n: number }) => <p>{p.n.toLocaleString('en')}</p>;",
  },
  {
    rule: 'no-restricted-properties',
    file: 'app/planted/page.tsx',
    code: "export const list = new Intl.ListFormat('en');",
  },
  {
    rule: 'no-restricted-syntax',
    file: 'components/ui/planted.tsx',
    code: 'export const Planted = () => <p className="sm:-ml-2" />;',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'components/ui/planted.ts',
    code: 'export const side = (w: string) => `${w} text-left`;',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'lib/shared/language.ts',
    code: 'export const port = process.env.PORT;',
  },
];

/** Rules that ask the type checker; the code takes the place of a file that exists. */
export const unlawfulTypedCode: readonly PlantedCode[] = [
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'lib/errors.ts',
    code: 'const save = async () => 1;\nexport const go = () => {\n  save();\n};',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'lib/errors.ts',
    code: "export const f = (side: 'go' | 'rust') => {\n  switch (side) {\n    case 'go':\n      return 1;\n  }\n};",
  },
  {
    rule: '@typescript-eslint/no-unsafe-assignment',
    file: 'lib/errors.ts',
    code: "export const f = () => {\n  const row = JSON.parse('{}');\n  return String(row);\n};",
  },
  {
    rule: '@typescript-eslint/no-deprecated',
    file: 'lib/errors.ts',
    code: "import { z } from 'zod';\nexport const f = (error: z.ZodError) => error.flatten();",
  },
];

/** Code that is as it should be; a rule that refused it would be switched off by the next person. */
export const lawfulCode: readonly Omit<PlantedCode, 'rule'>[] = [
  { file: 'lib/env.ts', code: 'export const port = process.env.PORT;' },
  { file: 'instrumentation.ts', code: "export const onNode = process.env.NEXT_RUNTIME === 'nodejs';" },
  { file: 'lib/shared/language.ts', code: 'export const name = process.env.PORTAL_LANGUAGE;' },
  {
    file: 'components/report/planted.tsx',
    code:
      'export const Planted = ({ text, n }: { text: { of: string }; n: number }) => (\n  <p className="ms-2 text-start border-line" title={text.of}>\n' +
      '    {n} · {text.of} (<var>sum</var> <span translate="no">exp</span>)\n  </p>\n);',
  },
  {
    file: 'components/ui/planted.tsx',
    code:
      'export const Planted = ({ a, b }: { a: string; b?: string }) => (\n  <p>\n    <span>{b ? `${a} ${b}` : a}</span>\n' +
      '    {b ? <b>{b}</b> : null}\n  </p>\n);',
  },
  { file: 'scripts/start/planted.ts', code: 'export const port = process.env.PORT;' },
  { file: 'tests/support/planted.ts', code: 'export const port = process.env.PORT;' },
  { file: 'planted.config.ts', code: 'export const port = process.env.PORT;' },
  {
    file: 'lib/domain/lead/planted.ts',
    code:
      "import { z } from 'zod';\nimport { boundedText } from '../text-input';\nimport { ids } from '@/lib/domain/x';\n" +
      'export const s = z.object({ a: boundedText(80), b: z.string().min(1).max(9), c: z.array(z.enum(ids)).max(3) });\n' +
      "export const r = z.record(z.enum(['a', 'b']), z.number());\nexport const at = (day: string) => new Date(day);",
  },
  {
    file: 'app/planted/actions.ts',
    code: "'use server';\nexport type Result = 'ok';\nexport const saveAction = formAction(schema, async () => 1);",
  },
  {
    file: 'lib/data/planted.ts',
    code: 'export const find = (db: Db, id: string) => db.$queryRaw`select 1 where id = ${id}`;',
  },
  {
    file: 'lib/data/planted.ts',
    code: 'export const save = (db: Db, i: Row) => db.lead.create({ data: { name: i.name, tags: { create: i.tags } } });',
  },
];

/** A comment that tries to switch a rule off, in front of a line that breaks it. */
export const silencedCode: PlantedCode = {
  rule: 'no-restricted-properties',
  file: 'lib/data/planted.ts',
  code: `// ${silencer} no-restricted-properties\nexport const port = process.env.PORT;`,
};
