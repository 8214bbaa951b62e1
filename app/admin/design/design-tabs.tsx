import { TabLinks } from '@/components/ui/tab-links';
import { getText } from '@/lib/text/catalogue';

const pages = {
  parts: '/admin/design',
  claims: '/admin/design/claims',
  reports: '/admin/design/reports',
} as const;

/** The pages that show what the portal is built from. */
export function DesignTabs({ current }: { current: keyof typeof pages }) {
  const { tabs, tabNames } = getText().design;
  const names = Object.keys(pages) as (keyof typeof pages)[];
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
