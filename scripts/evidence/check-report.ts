import type { Claim } from '@/lib/domain/evidence/claim';
import { claimProblems } from '@/lib/domain/evidence/claim-problems';

/** The lines of an evidence check, a summary last, and whether nothing in it is an error. */
export function checkReport(claims: readonly Claim[], day: string): { lines: string[]; isSound: boolean } {
  const { noSource, contradictions, unflagged, flagged } = claimProblems(claims, day);
  const errors = noSource.length + contradictions.length + unflagged.length;
  const summary =
    `${claims.length} claims on ${day}: ${noSource.length} without a source, ` +
    `${contradictions.length} whose caution contradicts its label, ` +
    `${unflagged.length} out of date and not shown so, ` +
    `${flagged.length} out of date and shown so on the pages (listed, no error)`;
  const listed = [
    ...noSource.map((line) => `error  ${line}`),
    ...contradictions.map((line) => `error  ${line}`),
    ...unflagged.map((line) => `error  ${line}`),
    ...flagged.map((line) => `listed ${line}`),
  ];
  return { lines: [...listed, summary], isSound: errors === 0 };
}
