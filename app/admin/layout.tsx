import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ToastRegion } from '@/components/ui/toast-region';
import { getText } from '@/lib/text/catalogue';

export const metadata: Metadata = { robots: { index: false, follow: false } };

/**
 * Keeps the staff pages out of indexes and holds the place for messages, which outlives the page they came from.
 * The lock is on each page, because a layout is not asked every time.
 */
export default function AdminLayout({ children }: { children: ReactNode }) {
  const { messages, close } = getText().admin.chrome;
  return (
    <>
      {children}
      <ToastRegion name={messages} closeLabel={close} />
    </>
  );
}
