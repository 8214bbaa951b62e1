import type { ReactNode } from 'react';
import { cardMetadata } from '@/app/cards/card-metadata';

export const metadata = cardMetadata('method');

export default function MethodLayout({ children }: { children: ReactNode }) {
  return children;
}
