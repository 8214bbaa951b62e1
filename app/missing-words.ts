import { brand } from '@/lib/brand/brand';
import { missingDetails } from '@/lib/brand/missing-details';
import { getText } from '@/lib/text/catalogue';

/** What the operator of this installation has still to fill in, in words, each with the setting that does it. */
export function missingWords(): { name: string; setting: string }[] {
  const { details } = getText().legal.unfinished;
  return missingDetails(brand).map(({ detail, setting }) => ({ name: details[detail], setting }));
}
