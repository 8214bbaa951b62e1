import type { Route } from 'next';
import { FilterForm } from '@/components/comparison/filter-form';
import { OwnOrder } from '@/components/comparison/own-order';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { filterClaims, type ClaimFilter, type FilterName } from '@/lib/domain/comparison/claim-filter';
import type { Claim } from '@/lib/domain/evidence/claim';
import { formatList } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { AppliedAtOnce } from './applied-at-once';
import { filterChoices, filterQuery, type Asked } from './filter-query';
import type { OwnAnswers } from './own-answers';
import { ownOrderView } from './own-order-view';

type FilterPartProps = {
  address: Route;
  names: readonly FilterName[];
  asked: Asked;
  own: OwnAnswers | null;
  /** What of the visitor's own result rests on the whole page. */
  mark?: string;
  /** What is narrowed. */
  claims: readonly Claim[];
};

/** What a comparison page is ordered and narrowed by, how to change it, and what to do when nothing is left. */
export function FilterPart({ address, names, asked, own, mark, claims }: FilterPartProps) {
  const { own: ownText, filter: text } = getText().comparison;
  const { filter, unknown, source } = asked;
  const hrefOf = (kept: ClaimFilter, by = source) => `${address}${filterQuery(kept, by)}` as Route;
  const countOf = (kept: ClaimFilter) => filterClaims(claims, kept).length;
  const choices = filterChoices(filter, names);
  const shown = countOf(filter);
  return (
    <>
      <OwnOrder view={ownOrderView(own, source, (to) => hrefOf(filter, to))} mark={mark} text={ownText} />
      <div className="mt-6">
        <FilterForm
          shell={AppliedAtOnce}
          action={address}
          choices={choices}
          count={message(text.count, { shown, all: claims.length })}
          clear={Object.keys(filter).length > 0 ? hrefOf({}) : null}
          keep={source === null ? undefined : { name: 'for', value: source }}
          text={text}
        />
      </div>
      {unknown.length > 0 ? (
        <Notice kind="warning" className="mt-6">
          {message(text.unknown, { names: formatList(unknown) })}
        </Notice>
      ) : null}
      {shown === 0 ? (
        <EmptyState title={text.empty} className="border-t-0">
          <p>{text.emptyNext}</p>
          <ul className="mt-3 flex flex-col gap-1.5">
            {choices
              .filter(({ value }) => value !== '')
              .map(({ name, label, value, options }) => {
                const chosen = options.find((option) => option.value === value)?.label ?? value;
                const without = { ...filter, [name]: undefined };
                return (
                  <li key={name}>
                    <TextLink href={hrefOf(without)}>
                      {message(text.without, { filter: label, chosen, count: countOf(without) })}
                    </TextLink>
                  </li>
                );
              })}
          </ul>
        </EmptyState>
      ) : null}
    </>
  );
}
