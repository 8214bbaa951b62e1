import type { Metadata } from 'next';
import { requireStaff } from '@/lib/auth/viewer';
import { getText } from '@/lib/text/catalogue';
import { DesignFrame } from '../design-frame';

export const metadata: Metadata = { title: getText().design.assessment.title };

/** Its chapters are in the files beside it. */
export default async function DesignAssessmentPage() {
  const staff = await requireStaff('account:own');
  const { assessment } = getText().design;
  return <DesignFrame staff={staff} current="assessment" text={assessment} chapters={[]} />;
}
