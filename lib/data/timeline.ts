import 'server-only';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Transaction } from './transaction';

/** The kinds of things that happen to a lead; the text catalogue has a sentence for each. */
export const timelineKinds = [
  'lead-received',
  'matched',
  'stage-changed',
  'note-added',
  'owner-changed',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Adds one line to a lead's story, in the transaction of the thing that happened. */
export async function addToTimeline(
  tx: Transaction,
  leadId: string,
  entry: { kind: TimelineKind; actorName: string; data?: Prisma.InputJsonObject },
): Promise<void> {
  await tx.timelineEntry.create({
    data: { leadId, kind: entry.kind, actorName: entry.actorName, data: entry.data ?? {} },
  });
}
