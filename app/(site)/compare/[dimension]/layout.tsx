import type { Metadata } from 'next';
import { cardMetadata } from '@/app/cards/card-metadata';

export async function generateMetadata({ params }: LayoutProps<'/compare/[dimension]'>): Promise<Metadata> {
  return cardMetadata(`compare-${(await params).dimension}`);
}

export default function DimensionLayout({ children }: LayoutProps<'/compare/[dimension]'>) {
  return children;
}
