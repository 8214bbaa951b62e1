import type { Metadata } from 'next';
import { requireStaff } from '@/lib/auth/viewer';
import { getText } from '@/lib/text/catalogue';
import { DesignFrame } from '../design-frame';

export const metadata: Metadata = { title: getText().design.method.title };

/** Its chapters are in the files beside it. */
export default async function DesignMethodPage() {
  const staff = await requireStaff('account:own');
  const { method } = getText().design;
  return <DesignFrame staff={staff} current="method" text={method} chapters={[]} />;
}
