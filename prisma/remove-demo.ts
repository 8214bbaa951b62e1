import type { SeedDatabase } from './seed-demo';

/** Rows that were removed, by kind. */
export type RemovedDemo = { developers: number; matches: number; leads: number };

/**
 * Removes exactly what is marked as demo: developers with their skills, evidence, candidacies and matches, and leads with
 * what belongs to them. Contacts and organisations marked as demo go when nothing real is left on them.
 * Running it again removes nothing.
 */
export function removeDemo(db: SeedDatabase): Promise<RemovedDemo> {
  return db.$transaction(
    async (tx) => {
      const matches = await tx.match.count({
        where: {
          kind: 'match',
          OR: [{ candidate: { developer: { isDemo: true } } }, { run: { lead: { isDemo: true } } }],
        },
      });
      const leads = await tx.lead.deleteMany({ where: { isDemo: true } });
      const developers = await tx.developer.deleteMany({ where: { isDemo: true } });
      await tx.contact.deleteMany({ where: { isDemo: true, leads: { none: {} } } });
      await tx.organisation.deleteMany({
        where: { isDemo: true, leads: { none: {} }, contacts: { none: {} } },
      });
      return { developers: developers.count, matches, leads: leads.count };
    },
    { timeout: 30_000 },
  );
}
