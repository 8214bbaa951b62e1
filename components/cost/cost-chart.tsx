import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { LanguageMark } from '@/components/ui/language-mark';
import type { Language } from '@/lib/domain/assessment/bank';
import type { Need } from '@/lib/domain/cost/need';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { CostDrawing } from './cost-drawing';
import { costWords, needWords, rangeWords } from './cost-words';

type CostChartProps = {
  /** Unique on the page. */
  id: string;
  needs: Record<Language, Need | null>;
  /** Monthly cost by each single source. */
  marks: Record<Language, readonly number[]>;
  order: readonly Language[];
  unit: 'machines' | 'cores';
  currency: string;
  /** What the cost is of, inside the title. */
  subject: string;
  text: typeof costText;
};

const wide = { width: 720, left: 72, ticks: 6 };
const narrow = { width: 320, left: 8, ticks: 3 };

/** The cost of a month in both languages as two bars on one scale, and the same as a table. */
export function CostChart({ id, needs, marks, order, unit, currency, subject, text }: CostChartProps) {
  const rows = order.map((language) => {
    const need = needs[language];
    const name = text.languages[language];
    const value = need ? costWords(need.monthly, currency, text) : text.chart.none;
    const short = need ? rangeWords(need.monthly, text) : text.chart.none;
    return { language, name, value, short, need, range: need?.monthly ?? null, marks: marks[language] };
  });
  const title = message(text.chart.title, { currency, subject });
  const sides = rows.map(({ name, value }) => message(text.chart.side, { language: name, range: value }));
  const shared = {
    rows,
    title,
    about: [...sides, text.chart.about].join(' '),
    axis: message(text.chart.axis, { currency }),
  };
  return (
    <figure className="@container min-w-0">
      <CostDrawing id={id} size={wide} className="hidden max-w-3xl @min-[34rem]:block" {...shared} />
      <CostDrawing id={`${id}-narrow`} size={narrow} className="max-w-md @min-[34rem]:hidden" {...shared} />
      <Disclosure summary={text.table.summary} className="mt-2 print:hidden">
        <DataTable
          caption={title}
          dense
          columns={[
            {
              key: 'language',
              header: text.table.language,
              rowHeader: true,
              cell: ({ language, name }) => <LanguageMark tone={language}>{name}</LanguageMark>,
            },
            {
              key: 'need',
              header: text.table[unit],
              cell: ({ need }) => (need ? needWords(need, unit, text) : text.chart.none),
            },
            { key: 'cost', header: text.table.cost, cell: ({ value }) => value },
          ]}
          rows={rows}
          rowKey={({ language }) => language}
        />
      </Disclosure>
    </figure>
  );
}
