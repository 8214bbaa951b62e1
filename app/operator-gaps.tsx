import { OperatorNotice } from '@/components/legal/operator-notice';
import { getText } from '@/lib/text/catalogue';
import { missingWords } from './missing-words';

/** Tells visitors what the operator of this installation has still to fill in. */
export function OperatorGaps() {
  return <OperatorNotice missing={missingWords()} text={getText().legal.unfinished} className="mt-8" />;
}
