import type { Metadata } from 'next';
import { PageHeading } from '@/components/admin/page-heading';
import { TabLinks } from '@/components/ui/tab-links';
import { requireStaff } from '@/lib/auth/viewer';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../../staff-frame';
import { DesignTabs } from '../design-tabs';
import { caseHref, type PageCase } from './case-href';
import { pageCase } from './page-cases';

export const metadata: Metadata = { title: getText().design.pages.title };

/** What can stand on a page only once, one at a time. */
export default async function DesignPagesPage({ searchParams }: PageProps<'/admin/design/pages'>) {
  const staff = await requireStaff('account:own');
  const text = getText();
  const { pages } = text.design;
  const names = Object.keys(pages.cases) as PageCase[];
  const asked = (await searchParams).page;
  const shown = names.find((name) => name === asked) ?? 'home';
  const { part, hasHeading } = pageCase(shown, text, todayInUtc());
  return (
    <StaffFrame staff={staff} current="design">
      <DesignTabs current="pages" />
      <p className="mb-4 max-w-measure text-small text-ink-2">{pages.lead}</p>
      <TabLinks
        name={pages.tabs}
        tabs={names.map((name) => ({
          href: caseHref(name),
          label: pages.cases[name],
          current: name === shown,
        }))}
        className="mb-8"
      />
      {hasHeading ? null : <PageHeading title={pages.cases[shown]} />}
      {part}
    </StaffFrame>
  );
}
