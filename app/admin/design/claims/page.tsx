import type { Metadata } from 'next';
import { PageHeading } from '@/components/admin/page-heading';
import { DesignSection } from '@/components/design/design-section';
import { requireStaff } from '@/lib/auth/viewer';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../../staff-frame';
import { ClaimSpecimens } from '../claim-specimens';
import { ComparisonSpecimens } from '../comparison-specimens';
import { DesignTabs } from '../design-tabs';

export const metadata: Metadata = { title: getText().design.claims.title };

/** The parts of the comparison: claims in every state, and how lists of them are narrowed and ordered. */
export default async function DesignClaimsPage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const day = todayInUtc();
  const { claims } = text.design;
  return (
    <StaffFrame staff={staff} current="design">
      <PageHeading title={claims.title} lead={claims.lead} />
      <DesignTabs current="claims" />
      <DesignSection id="claims" title={claims.single} note={claims.singleNote}>
        <ClaimSpecimens text={text} day={day} />
      </DesignSection>
      <DesignSection id="lists" title={claims.lists} note={claims.listsNote}>
        <ComparisonSpecimens text={text} day={day} />
      </DesignSection>
    </StaffFrame>
  );
}
