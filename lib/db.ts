import 'server-only';

import { PrismaPg } from '@prisma/adapter-pg';

import { pool } from '@/lib/db-pool';
import { PrismaClient } from '@/lib/generated/prisma/client';

/** Survives the reloading of modules in development, which would otherwise make a client with each change. */
const kept = globalThis as typeof globalThis & { plumblineClient?: PrismaClient };

/** The Prisma client. Only `lib/data` uses it. */
export const db = (kept.plumblineClient ??= new PrismaClient({ adapter: new PrismaPg(pool) }));
