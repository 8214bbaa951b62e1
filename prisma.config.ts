import { defineConfig } from 'prisma/config';

// `env()` of prisma/config throws when a variable is unset, which breaks tools that only read this file.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
