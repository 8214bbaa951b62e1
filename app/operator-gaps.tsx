import { OperatorNotice } from '@/components/legal/operator-notice';
import { brand } from '@/lib/brand/brand';
import { missingDetails } from '@/lib/brand/missing-details';
import { getText } from '@/lib/text/catalogue';

/** What the operator of this installation has still to fill in. */
export function OperatorGaps() {
  const { unfinished } = getText().legal;
  const missing = missingDetails(brand).map(({ detail, setting }) => ({
    name: unfinished.details[detail],
    setting,
  }));
  return <OperatorNotice missing={missing} text={unfinished} className="mt-8" />;
}
