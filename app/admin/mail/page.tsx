import type { Metadata, Route } from 'next';
import { MailTable } from '@/components/admin/mail-table';
import { NoMailServer } from '@/components/admin/no-mail-server';
import { PageHeading } from '@/components/admin/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { requireStaff } from '@/lib/auth/viewer';
import { countMails, listMails } from '@/lib/data/mail-list';
import { mailLeaves } from '@/lib/data/mail-messages';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { countWords } from '@/lib/text/count-words';
import { StaffFrame } from '../staff-frame';

export const metadata: Metadata = { title: getText().admin.mail.title };

export default async function MailPage({ searchParams }: PageProps<'/admin/mail'>) {
  const staff = await requireStaff('mail:read');
  const { page: asked } = await searchParams;
  const at = typeof asked === 'string' ? asked : undefined;
  const [page, count] = await Promise.all([listMails(staff, at), countMails(staff)]);
  const text = getText().admin.mail;
  return (
    <StaffFrame staff={staff} current="mail">
      <PageHeading title={text.title} lead={text.lead} />
      {mailLeaves() ? null : <NoMailServer text={text.noServer} />}
      {page.rows.length > 0 ? (
        <>
          <MailTable rows={page.rows} text={text} />
          <PaginationLinks
            name={text.pages}
            status={message(text.status, {
              shown: page.rows.length,
              count: countWords(count, getText().admin.chrome.count),
            })}
            previous={
              page.previous
                ? { href: `/admin/mail?page=${page.previous}` as Route, label: text.newer }
                : undefined
            }
            next={
              page.next ? { href: `/admin/mail?page=${page.next}` as Route, label: text.older } : undefined
            }
          />
        </>
      ) : (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      )}
    </StaffFrame>
  );
}
