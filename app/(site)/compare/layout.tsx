import type { ReactNode } from 'react';
import { cardMetadata } from '@/app/cards/card-metadata';

export const metadata = cardMetadata('compare');

export default function CompareLayout({ children }: { children: ReactNode }) {
  return children;
}
