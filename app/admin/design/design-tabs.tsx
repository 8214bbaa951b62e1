import { TabLinks } from '@/components/ui/tab-links';
import { getText } from '@/lib/text/catalogue';

const pages = {
  parts: '/admin/design',
  figures: '/admin/design/figures',
  claims: '/admin/design/claims',
  method: '/admin/design/method',
  assessment: '/admin/design/assessment',
  reports: '/admin/design/reports',
  pages: '/admin/design/pages',
  people: '/admin/design/people',
  site: '/admin/design/site',
} as const;

export type DesignPageName = keyof typeof pages;

/** The pages that show what the portal is built from. */
export function DesignTabs({ current }: { current: DesignPageName }) {
  const { tabs, tabNames } = getText().design;
  const names = Object.keys(pages) as DesignPageName[];
  return (
    <TabLinks
      className="mb-8"
      name={tabs}
      tabs={names.map((name) => ({
        href: pages[name],
        label: tabNames[name],
        current: name === current,
      }))}
    />
  );
}
