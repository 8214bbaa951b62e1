import type { Route } from 'next';
import { AppliedAtOnce } from '@/app/(site)/compare/applied-at-once';
import { dimensionRow } from '@/app/(site)/compare/dimension-row';
import { AdviceList } from '@/components/comparison/advice-list';
import { claimView } from '@/components/comparison/claim-view';
import { DimensionList } from '@/components/comparison/dimension-list';
import { FilterForm } from '@/components/comparison/filter-form';
import { MattersNote } from '@/components/comparison/matters-note';
import { MeasuredKey } from '@/components/comparison/measured-key';
import { Neighbours } from '@/components/comparison/neighbours';
import { OwnOrder, type OwnOrderView } from '@/components/comparison/own-order';
import { ReadingNote } from '@/components/comparison/reading-note';
import { Specimen } from '@/components/design/specimen';
import { chooseItems } from '@/lib/domain/comparison/choose-items';
import { byDimension } from '@/lib/domain/comparison/claim-filter';
import { claims } from '@/lib/domain/evidence/evidence';
import { message } from '@/lib/shared/message';
import type { TextCatalogue } from '@/lib/text/catalogue';

const here = '/admin/design/claims' as Route;
const shownRows = 2;
const shownAdvice = 2;

type ComparisonSpecimensProps = { text: TextCatalogue; day: string };

/** What the comparison is narrowed by, ordered by and made of. */
export function ComparisonSpecimens({ text, day }: ComparisonSpecimensProps) {
  const { comparison, design } = text;
  const { states, filter } = design.claims;
  const rows = byDimension(claims)
    .slice(0, shownRows)
    .map((group) => dimensionRow(group.dimension, group.claims, '', null));
  const advice = chooseItems.slice(0, shownAdvice).map((item) => ({
    item,
    claims: claims
      .filter(({ id }) => item.claims.includes(id))
      .map((each) => claimView(each, day, comparison)),
  }));
  const ordered: OwnOrderView = {
    kind: 'ordered',
    title: states.ordered,
    standing: states.standing,
    more: { href: here, label: comparison.own.goOn },
    usual: here,
  };
  const orders: { state: string; view: OwnOrderView }[] = [
    { state: design.states.usual, view: { kind: 'offer', href: here } },
    { state: states.byOwn, view: ordered },
    { state: design.states.empty, view: { kind: 'empty', usual: here } },
  ];
  return (
    <>
      <Specimen
        file="components/comparison/own-order.tsx"
        text={design}
        draw={() =>
          orders.map(({ state, view }) => ({ state, part: <OwnOrder view={view} text={comparison.own} /> }))
        }
      />
      <Specimen
        file="components/comparison/filter-form.tsx"
        text={design}
        layout="once"
        draw={() => [
          {
            state: design.states.chosen,
            part: (
              <FilterForm
                shell={AppliedAtOnce}
                action={here}
                choices={[
                  {
                    ...filter.chosen,
                    name: 'chosen',
                    value: 'one',
                    options: [{ value: 'one', label: filter.one }],
                  },
                  { ...filter.open, name: 'open', value: '', options: [{ value: 'one', label: filter.one }] },
                ]}
                count={message(comparison.filter.count, { shown: rows.length, all: claims.length })}
                clear={here}
                text={comparison.filter}
              />
            ),
          },
        ]}
      />
      <Specimen
        file="components/comparison/dimension-list.tsx"
        text={design}
        layout="once"
        draw={() => [
          {
            state: design.states.usual,
            part: (
              <>
                <MeasuredKey text={comparison.measured.legend} />
                <DimensionList rows={rows} text={comparison} />
              </>
            ),
          },
        ]}
      />
      <Specimen
        file="components/comparison/matters-note.tsx"
        text={design}
        draw={() => [
          {
            state: design.states.usual,
            part: (
              <>
                <MattersNote
                  matters={comparison.dimensions.performance.matters}
                  text={comparison.dimensionPage}
                />
                <Neighbours dimension="performance" query="" text={comparison} />
              </>
            ),
          },
        ]}
      />
      <Specimen
        file="components/comparison/reading-note.tsx"
        text={design}
        draw={() => [
          { state: design.states.usual, part: <ReadingNote guide="dimension" text={text.readingNote} /> },
        ]}
      />
      <Specimen
        file="components/comparison/advice-list.tsx"
        text={design}
        layout="once"
        draw={() => [{ state: design.states.several, part: <AdviceList items={advice} text={comparison} /> }]}
      />
    </>
  );
}
