import type { ReactNode } from 'react';
import { cardMetadata } from '@/app/cards/card-metadata';
import { StructuredData } from '@/components/layout/structured-data';
import { recordData } from '../site-data';

export const metadata = cardMetadata('record');

export default function RecordLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <StructuredData data={recordData()} />
      {children}
    </>
  );
}
