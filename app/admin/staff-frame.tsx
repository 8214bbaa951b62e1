import type { Route } from 'next';
import type { ReactNode } from 'react';
import { AccountBox } from '@/components/admin/account-box';
import { AdminShell } from '@/components/layout/admin-shell';
import { brand } from '@/lib/brand/brand';
import { authoriseAny } from '@/lib/domain/access/authorise';
import type { StaffVerb } from '@/lib/domain/access/rules';
import type { StaffViewer } from '@/lib/domain/access/viewer';
import { sumOf, type Count } from '@/lib/shared/count';
import { getText } from '@/lib/text/catalogue';
import { countWords } from '@/lib/text/count-words';
import { signOutAction } from './sign-out-action';
import { challengeCounts, developerCount, leadCounts } from './staff-counts';

type Section = 'today' | 'leads' | 'developers' | 'challenges' | 'audit' | 'mail' | 'design' | 'account';

type StaffFrameProps = { staff: StaffViewer; current: Section; children: ReactNode };

/**
 * Sections, counts and account around a staff page. Each page draws it itself: a layout would neither know
 * where the reader is nor be asked again on the way from one page to the next.
 */
export async function StaffFrame({ staff, current, children }: StaffFrameProps) {
  const { chrome } = getText().admin;
  const [byStage, developers, challenges] = await Promise.all([
    leadCounts(staff),
    developerCount(staff),
    authoriseAny(staff, 'challenge:decide') === 'allowed' ? challengeCounts(staff) : undefined,
  ]);
  const leads = sumOf(Object.values(byStage));
  const sections: { id: Section; href: Route; label: string; verb: StaffVerb; count?: Count }[] = [
    { id: 'today', href: '/admin', label: chrome.today, verb: 'lead:read', count: byStage.new },
    { id: 'leads', href: '/admin/leads', label: chrome.leads, verb: 'lead:read', count: leads },
    {
      id: 'developers',
      href: '/admin/developers',
      label: chrome.developers,
      verb: 'developer:read',
      count: developers,
    },
    {
      id: 'challenges',
      href: '/admin/challenges',
      label: getText().challenge.queue.nav,
      verb: 'challenge:decide',
      count: challenges?.open,
    },
    { id: 'audit', href: '/admin/audit', label: chrome.audit, verb: 'audit:read' },
    { id: 'mail', href: '/admin/mail', label: chrome.mail, verb: 'mail:read' },
    { id: 'design', href: '/admin/design', label: getText().design.nav, verb: 'account:own' },
  ];
  const signOut = getText().account.signOut;
  return (
    <AdminShell
      brandName={brand.name}
      homeHref="/admin"
      skipLabel={getText().site.chrome.skip}
      navLabel={chrome.navigation}
      menuLabel={chrome.menu}
      items={sections
        .filter((section) => authoriseAny(staff, section.verb) === 'allowed')
        .map(({ id, href, label, count }) => ({
          href,
          label,
          count: count && countWords(count, chrome.count),
          current: id === current,
        }))}
      account={
        <AccountBox
          signedInAs={chrome.signedInAs}
          name={staff.name}
          accountLabel={chrome.account}
          signOut={{ action: signOutAction, label: signOut.submit, pending: signOut.sending }}
        />
      }
    >
      {children}
    </AdminShell>
  );
}
