import type { Metadata } from 'next';
import { claimCardMetadata } from '@/app/cards/card-metadata';

export async function generateMetadata({ params }: LayoutProps<'/claims/[claimId]'>): Promise<Metadata> {
  return claimCardMetadata((await params).claimId);
}

export default function ClaimLayout({ children }: LayoutProps<'/claims/[claimId]'>) {
  return children;
}
