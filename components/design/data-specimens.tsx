import type { Route } from 'next';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DescriptionList } from '@/components/ui/description-list';
import { Moment } from '@/components/ui/moment';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { ProgressBar } from '@/components/ui/progress-bar';
import { ShareBar } from '@/components/ui/share-bar';
import { TabLinks } from '@/components/ui/tab-links';
import { message } from '@/lib/shared/message';
import type { designText } from '@/lib/text/en/design';
import { Specimen } from './specimen';

type Row = { company: string; stage: string; fits: string; at: Date };

const here: Route = '/admin/design';

/** Tables, lists, and the ways through them. */
export function DataSpecimens({ text }: { text: typeof designText }) {
  const { states, samples } = text;
  const names = samples.columns;
  const at = new Date(Date.UTC(2026, 10, 24, 9, 41));
  const rows: Row[] = [samples.value, samples.longLabel, samples.rtlName].map((company, index) => ({
    company,
    stage: Object.values(samples.options)[index] ?? '',
    fits: String(index * 4),
    at,
  }));
  const columns: Column<Row>[] = [
    { key: 'company', header: names.company, rowHeader: true, cell: ({ company }) => <bdi>{company}</bdi> },
    { key: 'stage', header: names.stage, cell: ({ stage }) => stage },
    { key: 'fits', header: names.fits, align: 'end', cell: ({ fits }) => fits },
    { key: 'received', header: names.received, cell: (row) => <Moment at={row.at} short /> },
  ];
  const sorted = columns.map((column) =>
    column.key === 'stage' ? { ...column, sort: { href: here, order: 'ascending' as const } } : column,
  );
  const table = { caption: samples.table, rows, rowKey: ({ company }: Row) => company };
  const progress = { max: 23, name: samples.progress, label: samples.progressLabel };
  const steps: [string, number][] = [
    [states.first, 0],
    [states.middle, 6],
    [states.last, 23],
  ];
  return (
    <>
      <Specimen
        file="components/ui/data-table.tsx"
        text={text}
        layout="stacked"
        draw={() => [
          { state: states.usual, part: <DataTable {...table} columns={columns} showCaption /> },
          {
            state: `${states.dense}, ${states.sorted}, ${states.chosen}`,
            part: (
              <DataTable
                {...table}
                dense
                columns={sorted}
                selected={({ company }) => company === samples.value}
              />
            ),
          },
          {
            state: states.narrow,
            part: (
              <div className="max-w-80">
                <DataTable {...table} columns={columns} />
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/description-list.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: (
              <DescriptionList
                items={[
                  { key: 'stage', term: samples.term, description: samples.description },
                  { key: 'at', term: names.received, description: <Moment at={at} /> },
                  { key: 'company', term: names.company, description: <bdi>{samples.longLabel}</bdi> },
                ]}
              />
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/pagination-links.tsx"
        text={text}
        draw={(theme) => [
          {
            state: states.middle,
            part: (
              <PaginationLinks
                name={`${samples.pages}, ${text.themes[theme]}`}
                status={samples.pagesStatus}
                previous={{ href: here, label: samples.newer }}
                next={{ href: here, label: samples.older }}
              />
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/tab-links.tsx"
        text={text}
        draw={(theme) => [
          {
            state: states.usual,
            part: (
              <TabLinks
                name={`${samples.views}, ${text.themes[theme]}`}
                tabs={Object.entries(samples.options).map(([id, label], index) => ({
                  href: `/admin/design?view=${id}` as Route,
                  label,
                  count: String(index * 12),
                  current: index === 0,
                }))}
              />
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/progress-bar.tsx"
        text={text}
        draw={() =>
          steps.map(([state, value]) => ({
            state,
            part: (
              <ProgressBar
                {...progress}
                value={value}
                count={message(samples.progressCount, { done: value, all: progress.max })}
              />
            ),
          }))
        }
      />
      <Specimen
        file="components/ui/share-bar.tsx"
        text={text}
        draw={() => [{ state: samples.share, part: <ShareBar share={0.62} /> }]}
      />
    </>
  );
}
