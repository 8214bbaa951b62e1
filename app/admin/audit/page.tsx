import type { Metadata, Route } from 'next';
import { AuditTable } from '@/components/admin/audit-table';
import { ChainCheck } from '@/components/admin/chain-check';
import { PageHeading } from '@/components/admin/page-heading';
import { ActForm } from '@/components/ui/act-form';
import { EmptyState } from '@/components/ui/empty-state';
import { PaginationLinks } from '@/components/ui/pagination-links';
import { requireStaff } from '@/lib/auth/viewer';
import { listAuditEntries } from '@/lib/data/audit-list';
import { getAuditStatus } from '@/lib/data/audit-status';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { StaffFrame } from '../staff-frame';
import { checkEverythingAction } from './actions';

export const metadata: Metadata = { title: getText().admin.audit.title };

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const staff = await requireStaff('audit:read');
  const { page: asked } = await searchParams;
  const at = typeof asked === 'string' ? asked : undefined;
  // How far the chain holds is said on the first page only: further down it would be the same answer again.
  const [page, status] = await Promise.all([listAuditEntries(staff, at), at ? null : getAuditStatus(staff)]);
  const text = getText().admin.audit;
  return (
    <StaffFrame staff={staff} current="audit">
      <PageHeading title={text.title} lead={text.lead} />
      {status ? (
        <div className="mb-6 max-w-measure">
          <ChainCheck
            {...status}
            act={
              <>
                {status.isQueued ? <p className="mb-3">{text.checkQueued}</p> : null}
                <ActForm
                  action={checkEverythingAction}
                  pendingLabel={text.checkAllPending}
                  variant="secondary"
                  size="dense"
                >
                  {text.checkAll}
                </ActForm>
              </>
            }
            text={text}
          />
        </div>
      ) : null}
      {page.rows.length > 0 ? (
        <>
          <AuditTable rows={page.rows} text={text} />
          <PaginationLinks
            name={text.pages}
            status={message(text.status, { shown: page.rows.length })}
            previous={
              page.previous
                ? { href: `/admin/audit?page=${page.previous}` as Route, label: text.newer }
                : undefined
            }
            next={
              page.next ? { href: `/admin/audit?page=${page.next}` as Route, label: text.older } : undefined
            }
          />
        </>
      ) : (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      )}
    </StaffFrame>
  );
}
