import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Keeps the staff pages out of indexes. The lock is on each page, because a layout is not asked every time. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return children;
}
