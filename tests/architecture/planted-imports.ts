/** One import that the house must refuse, and the rule that has to name it; `type x` imports types only. */
export type PlantedImport = { rule: string; file: string; imports: readonly string[] };

/**
 * At least one unlawful import per rule of .dependency-cruiser.cjs. Each sits in a file of its own, so that a
 * refusal can be traced to exactly one of them.
 */
export const unlawfulImports: readonly PlantedImport[] = [
  { rule: 'no-circular', file: 'lib/shared/circle-a.ts', imports: ['@/lib/shared/circle-b'] },

  { rule: 'domain-is-pure', file: 'lib/domain/assessment/reads-a-row.ts', imports: ['@/lib/data/reports'] },
  { rule: 'domain-is-pure', file: 'lib/domain/assessment/draws.ts', imports: ['react'] },
  { rule: 'domain-is-pure', file: 'lib/domain/model/hashes.ts', imports: ['node:crypto'] },
  { rule: 'domain-is-pure', file: 'lib/domain/report/reads-a-file.ts', imports: ['fs'] },
  { rule: 'domain-is-pure', file: 'lib/domain/report/speaks.ts', imports: ['@/lib/text/en/site'] },
  { rule: 'domain-is-pure', file: 'lib/domain/lead/knows-the-router.ts', imports: ['next/navigation'] },
  {
    rule: 'lib-domain-imports',
    file: 'lib/domain/lead/uses-shared.ts',
    imports: ['@/lib/shared/form-state'],
  },

  {
    rule: 'only-data-talks-to-prisma',
    file: 'app/leads/query-page.tsx',
    imports: ['@/lib/db'],
  },
  { rule: 'only-data-talks-to-prisma', file: 'lib/auth/finds-user.ts', imports: ['@/lib/db'] },
  {
    rule: 'only-data-talks-to-prisma',
    file: 'lib/mail/addresses.ts',
    imports: ['@/lib/generated/prisma/client'],
  },
  { rule: 'only-data-talks-to-prisma', file: 'lib/actions/types-of-rows.ts', imports: ['@prisma/client'] },

  {
    rule: 'components-take-props',
    file: 'components/lead/saves-itself.tsx',
    imports: ['@/app/leads/actions'],
  },
  {
    rule: 'components-know-data-by-type',
    file: 'components/lead/loads-itself.tsx',
    imports: ['@/lib/data/reports'],
  },
  { rule: 'components-take-props', file: 'components/lead/asks-who.tsx', imports: ['@/lib/auth/viewer'] },

  {
    rule: 'ui-is-a-leaf',
    file: 'components/ui/knows-questions.tsx',
    imports: ['@/lib/domain/assessment/flow'],
  },
  { rule: 'ui-is-a-leaf', file: 'components/ui/knows-report.tsx', imports: ['@/components/report/verdict'] },
  { rule: 'ui-is-a-leaf', file: 'components/ui/knows-words.tsx', imports: ['@/lib/text/en/site'] },

  {
    rule: 'no-cross-feature',
    file: 'components/lead/shows-verdict.tsx',
    imports: ['@/components/report/verdict'],
  },
  {
    rule: 'layout-and-line-stay-below',
    file: 'components/layout/shows-verdict.tsx',
    imports: ['@/components/report/verdict'],
  },
  { rule: 'feature-uses-links-only', file: 'components/report/redirects.tsx', imports: ['next/navigation'] },

  { rule: 'lib-never-up', file: 'lib/mail/renders.ts', imports: ['@/components/report/verdict'] },
  { rule: 'lib-never-up', file: 'lib/data/from-app.ts', imports: ['@/app/leads/actions'] },

  { rule: 'no-tests-in-product', file: 'lib/data/uses-fixture.ts', imports: ['@/tests/support/fixture'] },
  { rule: 'no-dev-packages-in-product', file: 'scripts/start/checks.ts', imports: ['vitest'] },
  {
    rule: 'diff-is-for-development',
    file: 'scripts/start/compares.ts',
    imports: ['@/scripts/diff/schema-engine'],
  },
  { rule: 'no-unresolved', file: 'lib/data/misspelt.ts', imports: ['@/lib/domain/assesment/flow'] },
  { rule: 'no-unlisted-packages', file: 'scripts/start/borrows.ts', imports: ['lodash'] },
  { rule: 'no-orphans', file: 'lib/shared/alone.ts', imports: [] },
  { rule: 'room-without-a-line', file: 'lib/services/leads.ts', imports: ['@/lib/data/reports'] },
  { rule: 'room-without-a-line', file: 'helpers.ts', imports: ['@/lib/shared/form-state'] },

  {
    rule: 'engine-is-blind-to-supply',
    file: 'lib/domain/model/weighs-supply.ts',
    imports: ['@/lib/domain/matching/rank'],
  },
  {
    rule: 'engine-is-blind-to-supply',
    file: 'lib/domain/model/weighs-supply-by-detour.ts',
    imports: ['../rounding'],
  },
  { rule: 'engine-is-blind-to-supply', file: 'lib/domain/model/weighs-leads.ts', imports: ['../lead/brief'] },
  {
    rule: 'engine-is-blind-to-supply',
    file: 'lib/domain/assessment/asks-by-supply.ts',
    imports: ['../developer/skills'],
  },
  {
    rule: 'engine-is-blind-to-supply',
    file: 'lib/domain/evidence/claims-by-supply.ts',
    imports: ['../matching/rank'],
  },
  {
    rule: 'domain-is-pure',
    file: 'lib/domain/evidence/reads-a-report.ts',
    imports: ['@/lib/data/reports'],
  },
  { rule: 'domain-is-pure', file: 'lib/domain/model/asks-stored-people.ts', imports: ['@/lib/data/reports'] },
  {
    rule: 'domain-order-sources',
    file: 'lib/domain/comparison/by-verdict.ts',
    imports: ['../model/evaluate'],
  },
  { rule: 'domain-order-model', file: 'lib/domain/model/writes-report.ts', imports: ['../report/build'] },
  { rule: 'domain-order-report', file: 'lib/domain/report/sells.ts', imports: ['../developer/skills'] },
  {
    rule: 'domain-order-record',
    file: 'lib/domain/record/knows-people.ts',
    imports: ['../developer/skills'],
  },
  { rule: 'domain-order-lead', file: 'lib/domain/lead/ranks.ts', imports: ['../matching/rank'] },
  {
    rule: 'domain-order-matching',
    file: 'lib/domain/matching/by-verdict.ts',
    imports: ['../model/evaluate'],
  },

  { rule: 'app-imports', file: 'app/leads/environment-page.tsx', imports: ['@/lib/env'] },
  { rule: 'app-imports', file: 'app/leads/mails-page.tsx', imports: ['nodemailer'] },
  { rule: 'components-ui-imports', file: 'components/ui/validates.tsx', imports: ['zod'] },
  { rule: 'components-feature-imports', file: 'components/report/counts.tsx', imports: ['node:fs'] },
  {
    rule: 'lib-shared-imports',
    file: 'lib/shared/knows-feature.ts',
    imports: ['@/lib/domain/assessment/flow'],
  },
  { rule: 'lib-text-imports', file: 'lib/text/en/asks-database.ts', imports: ['@/lib/data/reports'] },
  { rule: 'lib-data-imports', file: 'lib/data/redirects.ts', imports: ['next/navigation'] },
  { rule: 'lib-data-imports', file: 'lib/data/mails.ts', imports: ['@/lib/mail/send'] },
  { rule: 'lib-auth-imports', file: 'lib/auth/acts.ts', imports: ['@/lib/actions/form-action'] },
  { rule: 'lib-actions-imports', file: 'lib/actions/stores.ts', imports: ['@/lib/data/reports'] },
  { rule: 'lib-mail-imports', file: 'lib/mail/asks-viewer.ts', imports: ['@/lib/auth/viewer'] },
  { rule: 'lib-jobs-imports', file: 'lib/jobs/asks-viewer.ts', imports: ['@/lib/auth/viewer'] },
  { rule: 'lib-integrity-imports', file: 'lib/integrity/stores.ts', imports: ['@/lib/data/reports'] },
  { rule: 'lib-http-imports', file: 'lib/http/stores.ts', imports: ['@/lib/data/reports'] },
  { rule: 'lib-server-imports', file: 'lib/server/asks.mjs', imports: ['@/lib/data/reports'] },
  { rule: 'lib-rate-limit-imports', file: 'lib/rate-limit/by-report.ts', imports: ['@/lib/data/reports'] },
  { rule: 'lib-database-imports', file: 'lib/database/knows-leads.ts', imports: ['@/lib/domain/lead/brief'] },
  { rule: 'lib-environment-imports', file: 'lib/environment/logs.ts', imports: ['@/lib/log'] },
  { rule: 'lib-log-imports', file: 'lib/log/stores.ts', imports: ['@/lib/data/reports'] },
  { rule: 'lib-brand-imports', file: 'lib/brand/stores.ts', imports: ['@/lib/data/reports'] },
  { rule: 'lib-cards-imports', file: 'lib/cards/stores.ts', imports: ['@/lib/data/reports'] },
  {
    rule: 'lib-database-unavailable-imports',
    file: 'lib/database-unavailable.ts',
    imports: ['@/lib/shared/form-state'],
  },
  { rule: 'lib-errors-imports', file: 'lib/errors.ts', imports: ['@/lib/log'] },
  { rule: 'proxy-imports', file: 'proxy.ts', imports: ['@/lib/data/reports'] },
  { rule: 'instrumentation-imports', file: 'instrumentation.ts', imports: ['@/lib/auth/viewer'] },
  { rule: 'prisma-imports', file: 'prisma/asks-viewer.ts', imports: ['@/lib/auth/viewer'] },
  { rule: 'scripts-imports', file: 'scripts/start/renders.ts', imports: ['@/components/report/verdict'] },
];

/** Files that keep to the rules; some are also what the unlawful ones point at. */
export const lawfulImports: readonly Omit<PlantedImport, 'rule'>[] = [
  { file: 'scripts/diff/schema-engine.ts', imports: ['vitest'] },
  { file: 'lib/domain/assessment/flow.ts', imports: ['zod', './questions'] },
  { file: 'lib/domain/assessment/questions.ts', imports: ['zod'] },
  { file: 'lib/domain/model/evaluate.ts', imports: ['@/lib/domain/assessment/flow'] },
  { file: 'lib/domain/report/build.ts', imports: ['../model/evaluate', '../assessment/flow'] },
  { file: 'lib/domain/developer/skills.ts', imports: ['zod'] },
  { file: 'lib/domain/lead/brief.ts', imports: ['../model/evaluate', '../developer/skills'] },
  { file: 'lib/domain/matching/rank.ts', imports: ['../lead/brief', '../developer/skills'] },
  { file: 'lib/shared/form-state.ts', imports: ['intl-messageformat'] },
  { file: 'lib/text/en/site.ts', imports: ['@/lib/domain/assessment/questions'] },
  { file: 'lib/log.ts', imports: ['@/lib/env', 'pino'] },
  { file: 'lib/env.ts', imports: ['server-only', 'zod'] },
  { file: 'lib/db.ts', imports: ['server-only', './generated/prisma/client', '@prisma/adapter-pg', './env'] },
  { file: 'lib/generated/prisma/client.ts', imports: ['@prisma/client'] },
  { file: 'lib/integrity/checksum.ts', imports: ['node:crypto', '@/lib/domain/model/evaluate'] },
  {
    file: 'lib/data/reports.ts',
    imports: ['server-only', '@/lib/db', '@/lib/domain/report/build', '../integrity/checksum'],
  },
  { file: 'lib/auth/viewer.ts', imports: ['server-only', 'next/headers', '@/lib/data/reports'] },
  {
    file: 'lib/actions/form-action.ts',
    imports: ['next/navigation', '@/lib/auth/viewer', '@/lib/shared/form-state'],
  },
  { file: 'lib/mail/send.ts', imports: ['nodemailer', '@/lib/data/reports', '@/lib/text/en/site'] },
  { file: 'lib/jobs/send-mail.ts', imports: ['graphile-worker', '@/lib/mail/send'] },
  { file: 'components/lead/names-a-row.tsx', imports: ['type @/lib/data/reports'] },
  { file: 'components/ui/button.tsx', imports: ['react', 'next/link', '@/lib/shared/form-state'] },
  { file: 'components/plumb-line/plumb-line.tsx', imports: ['@/lib/domain/model/evaluate'] },
  {
    file: 'components/layout/footer.tsx',
    imports: ['@/components/ui/button', '@/components/plumb-line/plumb-line'],
  },
  {
    file: 'components/report/verdict.tsx',
    imports: [
      'next/image',
      '@/components/ui/button',
      '@/components/layout/footer',
      '@/components/plumb-line/plumb-line',
      '@/lib/domain/report/build',
      '@/lib/text/en/site',
    ],
  },
  {
    file: 'components/lead/brief-form.tsx',
    imports: ['react', '@/components/ui/button', '@/lib/domain/lead/brief'],
  },
  { file: 'app/leads/actions.ts', imports: ['@/lib/actions/form-action', '@/lib/data/reports'] },
  {
    file: 'app/leads/page.tsx',
    imports: [
      './actions',
      'next/navigation',
      '@/components/lead/brief-form',
      '@/components/report/verdict',
      '@/lib/jobs/send-mail',
    ],
  },
  {
    file: 'scripts/assess/main.ts',
    imports: ['node:fs', '@/lib/domain/model/evaluate', '@/lib/integrity/checksum'],
  },
  { file: 'prisma/seed.ts', imports: ['@/lib/db', '@/lib/domain/matching/rank'] },
  { file: 'tests/support/fixture.ts', imports: ['vitest', '@/lib/db', '@/components/report/verdict'] },
];

/** Files that are only there to be pointed at; some of their own imports are unlawful on purpose. */
export const scenery: readonly Omit<PlantedImport, 'rule'>[] = [
  { file: 'lib/shared/circle-b.ts', imports: ['./circle-a'] },
  { file: 'lib/domain/rounding.ts', imports: ['./matching/rank'] },
];
