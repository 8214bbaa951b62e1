import type { ShownVersion } from '@/components/comparison/claim-history-list';
import { changedFields, type ClaimVersion } from '@/lib/domain/evidence/claim-history';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** Every wording of a claim, the newest first, each with what it changed. */
export function shownVersions(versions: readonly ClaimVersion[], shownNumber: number): ShownVersion[] {
  const { claim: text } = getText().comparison;
  return [...versions].reverse().map(({ number, release, claim }) => {
    const before = versions[number - 2];
    const fields = before ? changedFields(before.claim, claim).map((field) => text.fields[field]) : [];
    return {
      number,
      href: `/claims/${claim.id}/${number}`,
      label: message(text.historyRow, { number, release }),
      sentence: claim.sentence,
      changed: fields.length > 0 ? message(text.changed, { fields: formatList(fields) }) : '',
      isShown: number === shownNumber,
    };
  });
}
