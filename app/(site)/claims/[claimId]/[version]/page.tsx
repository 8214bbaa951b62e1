import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import { ClaimPage } from '../claim-page';

type Props = PageProps<'/claims/[claimId]/[version]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { claimId, version } = await params;
  return {
    title: withGroupedDigits(requireVersion(claimId, version).claim.sentence),
    alternates: { canonical: `/claims/${claimId}` },
  };
}

export default async function ClaimVersionPage({ params }: Props) {
  const { claimId, version } = await params;
  return <ClaimPage versions={claimHistory(claimId)} shown={requireVersion(claimId, version)} />;
}

function requireVersion(claimId: string, number: string) {
  const version = claimHistory(claimId).find((each) => String(each.number) === number);
  if (!version) notFound();
  return version;
}
