import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { claims } from '@/lib/domain/evidence/evidence';
import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import { ClaimPage } from './claim-page';

type Props = PageProps<'/claims/[claimId]'>;

/** Claims that are not there are refused without being drawn, so that invented addresses fill no cache. */
export const dynamicParams = false;

export function generateStaticParams() {
  return claims.map(({ id }) => ({ claimId: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const sentence = withGroupedDigits(newest((await params).claimId).claim.sentence);
  return { title: sentence, description: sentence };
}

export default async function CurrentClaimPage({ params }: Props) {
  const { claimId } = await params;
  return <ClaimPage versions={claimHistory(claimId)} shown={newest(claimId)} />;
}

function newest(claimId: string) {
  const version = claimHistory(claimId).at(-1);
  if (!version) notFound();
  return version;
}
