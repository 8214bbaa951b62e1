import type { Relation } from '@/lib/domain/cost/relation';
import { numberFormat } from '@/lib/shared/format-number';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';

const percent = numberFormat({ style: 'percent', maximumSignificantDigits: 2 });

/** Whether the two ranges overlap, and how far they are apart when they do not. */
export function relationWords(relation: Relation, text: typeof costText): string {
  if (relation.kind !== 'apart') return text.relation[relation.kind];
  const { lower } = relation;
  const [least, most] = [percent(relation.least), percent(relation.most)];
  const names = {
    lower: text.languages[lower],
    upper: text.languages[lower === 'go' ? 'rust' : 'go'],
  };
  return least === most
    ? message(text.relation.apartOne, { ...names, least })
    : message(text.relation.apart, { ...names, least, most });
}
