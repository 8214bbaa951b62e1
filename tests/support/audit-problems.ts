import { chainBeginnings, verifyOnward, type AuditProblem } from '@/lib/data/audit-chain';

/** Everything that is wrong with the audit log, from its first entry on; nothing of it is stored. */
export async function auditProblems(): Promise<AuditProblem[]> {
  return (await verifyOnward(chainBeginnings(), 100_000)).problems;
}
