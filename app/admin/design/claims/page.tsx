import type { Metadata } from 'next';
import { requireStaff } from '@/lib/auth/viewer';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { DesignFrame } from '../design-frame';
import { ChallengeSpecimens } from './challenge-specimens';
import { ClaimSpecimens } from './claim-specimens';
import { ComparisonSpecimens } from './comparison-specimens';

export const metadata: Metadata = { title: getText().design.claims.title };

/** The parts of the comparison: claims in every state, and how lists of them are narrowed and ordered. */
export default async function DesignClaimsPage() {
  const staff = await requireStaff('account:own');
  const text = getText();
  const day = todayInUtc();
  const { claims } = text.design;
  return (
    <DesignFrame
      staff={staff}
      current="claims"
      text={claims}
      chapters={[
        {
          id: 'claims',
          title: claims.single,
          note: claims.singleNote,
          specimens: <ClaimSpecimens text={text} day={day} />,
        },
        {
          id: 'lists',
          title: claims.lists,
          note: claims.listsNote,
          specimens: <ComparisonSpecimens text={text} day={day} />,
        },
        {
          id: 'challenges',
          title: claims.challenges,
          note: claims.challengesNote,
          specimens: <ChallengeSpecimens text={text} day={day} />,
        },
      ]}
    />
  );
}
