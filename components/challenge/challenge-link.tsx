import Link from 'next/link';
import type { Route } from 'next';
import { ClaimSentence } from '@/components/ui/claim-sentence';
import type { ChallengeTableRow } from './challenge-row';

/** The reference of a challenge and the sentence it is about, leading to the challenge. */
export function ChallengeLink({ row }: { row: ChallengeTableRow }) {
  return (
    <>
      <Link
        href={`/admin/challenges/${row.id}` as Route}
        prefetch={false}
        translate="no"
        dir="ltr"
        className="font-mono whitespace-nowrap underline decoration-line-2 underline-offset-4 hover:decoration-current"
      >
        {row.reference}
      </Link>
      <span className="mt-1 block max-w-md font-normal text-ink-2">
        <ClaimSentence>{row.sentence}</ClaimSentence>
      </span>
    </>
  );
}
