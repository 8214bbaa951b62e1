import { describe, expect, test } from 'vitest';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon, iconNames } from '@/components/ui/icon';
import { KeyHint } from '@/components/ui/key-hint';
import { LanguageMark } from '@/components/ui/language-mark';
import { Notice } from '@/components/ui/notice';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { ProgressBar } from '@/components/ui/progress-bar';
import { ShareBar } from '@/components/ui/share-bar';
import { StateMark } from '@/components/ui/state-mark';
import { TabLinks } from '@/components/ui/tab-links';
import { rendered, textOf } from '../../../support/rendered';

describe('a table (H03)', () => {
  type Row = { name: string; fits: number };
  const columns: Column<Row>[] = [
    { key: 'name', header: 'Company', rowHeader: true, cell: ({ name }) => name },
    {
      key: 'fits',
      header: 'Fits',
      align: 'end',
      cell: ({ fits }) => fits,
      sort: { href: '/admin/leads', order: 'descending' },
    },
    { key: 'act', header: 'Act', hideHeader: true, cell: () => 'Open' },
  ];
  const rows = [
    { name: 'Nordlicht', fits: 4 },
    { name: 'Sable', fits: 0 },
  ];
  const page = rendered(
    <DataTable
      caption="Leads"
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      selected={({ fits }) => fits > 0}
    />,
  );

  test('keeps its meaning by role when its boxes are laid out as blocks', () => {
    expect(page.getByRole('table', 'Leads').tag).toBe('table');
    expect(page.byRole('row')).toHaveLength(3);
    expect(page.byRole('columnheader').map(textOf)).toEqual(['Company', 'Fits', 'Act']);
    expect(page.byRole('rowheader').map(textOf)).toEqual(['Nordlicht', 'Sable']);
  });

  test('reads each cell once: the name of the column beside it is for the eyes', () => {
    expect(page.byRole('cell').map(textOf)).toEqual(['4', 'Open', '0', 'Open']);
  });

  test('says how it is sorted, by a link, and which row is chosen', () => {
    const orders = page.byRole('columnheader').map(({ attributes }) => attributes['aria-sort']);
    expect(orders).toEqual([undefined, 'descending', undefined]);
    expect(page.getByRole('link', 'Fits').attributes.href).toBe('/admin/leads');
    const chosen = page.byRole('row').map(({ attributes }) => 'data-selected' in attributes);
    expect(chosen).toEqual([false, true, false]);
  });
});

describe('ways through a list (H03)', () => {
  test('pages are links in a named navigation, and only those that lead somewhere', () => {
    const page = rendered(
      <PaginationLinks name="Pages of leads" status="1 to 50" next={{ href: '/admin', label: 'Older' }} />,
    );
    expect(textOf(page.getByRole('navigation', 'Pages of leads'))).toBe('1 to 50Older');
    expect(page.byRole('link').map(({ attributes }) => attributes.rel)).toEqual(['next']);
  });

  test('views are links, and the one shown is marked', () => {
    const page = rendered(
      <TabLinks
        name="Views"
        tabs={[
          { href: '/admin', label: 'All', current: true },
          { href: '/admin/leads', label: 'New', count: '3' },
        ]}
      />,
    );
    expect(page.getByRole('link', 'All').attributes['aria-current']).toBe('page');
    expect(page.getByRole('link', 'New3').attributes).not.toHaveProperty('aria-current');
  });
});

describe('what is said and shown (H03)', () => {
  test.each([
    ['error', 'alert'],
    ['warning', 'status'],
    ['info', 'status'],
  ] as const)('a notice of kind %s that appears is announced as %s, one that stands is not', (kind, role) => {
    expect(rendered(<Notice kind={kind} title="Look" live />).byRole(role)).toHaveLength(1);
    expect(rendered(<Notice kind={kind} title="Look" />).byRole(role)).toEqual([]);
  });

  test.each([
    [0, 23, 0],
    [6, 23, 26.1],
    [23, 23, 100],
    [0, 0, 0],
  ])('progress of %d of %d fills %d percent and says the count', (value, max, width) => {
    const page = rendered(<ProgressBar value={value} max={max} name="Progress" count="so many" />);
    expect(page.getByRole('progressbar', 'Progress').attributes).toMatchObject({
      'aria-valuenow': String(value),
      'aria-valuemax': String(max),
      'aria-valuetext': 'so many',
    });
    expect(Number(page.byTag('rect')[1]?.attributes.width)).toBe(width);
  });

  test.each([-1, 2])('a bar stays within its place at a share of %d', (share) => {
    const width = Number(rendered(<ShareBar share={share} />).byTag('rect')[1]?.attributes.width);
    expect(width).toBe(share < 0 ? 0 : 100);
  });

  test('more on demand is the browser’s own element', () => {
    const page = rendered(
      <Disclosure summary="Parts" open group="one">
        All of them
      </Disclosure>,
    );
    expect(page.byTag('details')[0]?.attributes).toMatchObject({ open: '', name: 'one' });
    expect(textOf(page.byTag('summary')[0]!)).toBe('Parts');
  });

  test.each(iconNames)('the icon %s is decoration in the colour of its text', (name) => {
    const [svg] = rendered(<Icon name={name} />).byTag('svg');
    expect(svg?.attributes).toMatchObject({ 'aria-hidden': 'true', stroke: 'currentColor', fill: 'none' });
  });

  test('marks, badges and keys say what they mean in words, or nothing', () => {
    expect(rendered(<StateMark kind="half">said</StateMark>).text).toBe('said');
    expect(rendered(<LanguageMark tone="go">Go</LanguageMark>).text).toBe('Go');
    expect(rendered(<Badge tone="error">Failed</Badge>).text).toBe('Failed');
    expect(rendered(<KeyHint>n</KeyHint>).text).toBe('');
  });
});
